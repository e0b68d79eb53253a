const arrows: readonly [string, string][] = [
  ['<-->', '⟷'],
  ['<=>>', '⇌'],
  ['<<=>', '⇌'],
  ['<=>', '⇌'],
  ['<->', '↔'],
  ['->', '→'],
  ['<-', '←'],
];

/** The longest formula of a person; what is longer is one that was not closed, and stays as it is. */
const longest = 1000;

/**
 * The formula that mhchem sets for the argument of `\ce`, as LaTeX with raised and lowered numbers (mhchem manual,
 * "Chemical Formulae"): `SO4^2-` → `SO\textsubscript{4}\textsuperscript{2−}`, `2H2 + O2 -> 2H2O`.
 */
export function chemistryToLatex(written: string): string {
  if (written.length > longest) return written;
  let out = '';
  let rest = written.trim();
  /** Whether a digit would count the atoms before it. */
  let followsAtom = false;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  const raise = (text: string) => `\\textsuperscript{${text.replaceAll('-', '−')}}`;
  const lower = (text: string) => `\\textsubscript{${text}}`;
  while (rest !== '') {
    const arrow = arrows.find(([sign]) => rest.startsWith(sign));
    if (arrow) {
      rest = rest.slice(arrow[0].length).replace(/^(?:\[[^\]]*\]){0,2}\s*/, '');
      out = `${out.trimEnd()} ${arrow[1]} `;
      followsAtom = false;
      continue;
    }
    const maths = take(/^\$[^$]*\$/);
    const above = maths ? null : take(/^\^\s*(?:\{([^{}]*)\}|(\d*[+-]?|[A-Za-z.*]))/);
    const below = maths || above ? null : take(/^_\s*(?:\{([^{}]*)\}|(\d+|[A-Za-z]))/);
    if (maths) out += maths[0];
    else if (above) out += raise(above[1] ?? above[2] ?? '');
    else if (below) out += lower(below[1] ?? below[2] ?? '');
    else if (/^\d/.test(rest)) {
      const [number] = take(/^\d+(?:[./]\d+)?/)!;
      out += followsAtom ? lower(number) : number;
    } else if (/^[+-]/.test(rest) && followsAtom && /^[+-](?=$|[\s)\]^_,;}])/.test(rest))
      out += raise(take(/^[+-]/)![0]);
    else if (take(/^#/)) out += '≡';
    else if (/^\*|^\.(?=\s*\d*[A-Z(])/.test(rest)) {
      rest = rest.slice(1).trimStart();
      out = `${out.trimEnd()}·`;
      followsAtom = false;
      continue;
    } else if (/^\s/.test(rest)) {
      take(/^\s+/);
      out += ' ';
    } else if (take(/^\\bond\s*\{[^{}]*\}/)) out += '–';
    else out += take(/^(?:\\(?:[A-Za-z]+\s*|[\s\S])|[\s\S])/u)![0];
    followsAtom = /[A-Za-z)\]}]$/.test(out.trimEnd()) && !/\s$/.test(out);
  }
  return out.trim();
}

/** Names of units and prefixes as siunitx writes them (siunitx manual, tables 1 to 6), with their symbols. */
const symbols: Readonly<Record<string, string>> = Object.fromEntries(
  `metre m|meter m|kilogram kg|gram g|second s|ampere A|kelvin K|mole mol|candela cd|becquerel Bq|degreeCelsius °C
  |celsius °C|coulomb C|farad F|gray Gy|hertz Hz|henry H|joule J|katal kat|lumen lm|lux lx|newton N|ohm Ω|pascal Pa
  |radian rad|siemens S|sievert Sv|steradian sr|tesla T|volt V|watt W|weber Wb|astronomicalunit au|bel B|dalton Da
  |day d|decibel dB|degree °|electronvolt eV|hectare ha|hour h|litre L|liter L|arcminute ′|minute min|arcsecond ″
  |neper Np|tonne t|percent %|angstrom Å|bar bar|barn b|knot kn|nauticalmile M|mmHg mmHg|atomicmassunit u|byte B
  |bit bit|parsec pc|lightyear ly|year a|erg erg|gauss G|curie Ci|dyne dyn
  |quecto q|ronto r|yocto y|zepto z|atto a|femto f|pico p|nano n|micro µ|milli m|centi c|deci d|deca da|deka da|hecto h
  |kilo k|mega M|giga G|tera T|peta P|exa E|zetta Z|yotta Y|ronna R|quetta Q|kibi Ki|mebi Mi|gibi Gi|tebi Ti
  |fg fg|pg pg|ng ng|ug µg|mg mg|g g|kg kg|pm pm|nm nm|um µm|mm mm|cm cm|dm dm|m m|km km|as as|fs fs|ps ps|ns ns|us µs
  |ms ms|s s|mol mol|nmol nmol|umol µmol|mmol mmol|kmol kmol|pA pA|nA nA|uA µA|mA mA|kA kA|A A|ul µL|ml mL|l L|uL µL
  |mL mL|L L|mHz mHz|Hz Hz|kHz kHz|MHz MHz|GHz GHz|THz THz|mN mN|N N|kN kN|MN MN|Pa Pa|kPa kPa|MPa MPa|GPa GPa|mohm mΩ
  |kohm kΩ|Mohm MΩ|pV pV|nV nV|uV µV|mV mV|V V|kV kV|nW nW|uW µW|mW mW|W W|kW kW|MW MW|GW GW|J J|uJ µJ|mJ mJ|kJ kJ|eV eV
  |meV meV|keV keV|MeV MeV|GeV GeV|TeV TeV|kWh kWh|F F|fF fF|pF pF|nF nF|uF µF|H H|fH fH|pH pH|nH nH|mH mH|uH µH|C C|K K
  |dB dB|kB kB|MB MB|GB GB|TB TB|Mpc Mpc|kpc kpc|Gpc Gpc`
    .split('|')
    .map((row) => row.trim().split(' ') as [string, string]),
);
const prefixes = new Set(
  `quecto ronto yocto zepto atto femto pico nano micro milli centi deci deca deka hecto kilo mega giga tera peta exa zetta
  yotta ronna quetta kibi mebi gibi tebi`.split(/\s+/),
);
const powers: Readonly<Record<string, string>> = { squared: '2', cubed: '3' };
const before: Readonly<Record<string, string>> = { square: '2', cubic: '3' };

/**
 * The unit that siunitx sets for the argument of `\si`, as LaTeX with raised numbers:
 * `\kilo\gram\per\cubic\metre` → `kg m\textsuperscript{−3}`, `m.s^{-1}` → `m s\textsuperscript{−1}`.
 */
export function unitToLatex(written: string): string {
  const units: { symbol: string; power: string }[] = [];
  let [prefix, power, sign] = ['', '', ''];
  const add = (symbol: string) => {
    units.push({ symbol: prefix + symbol, power: sign + (power || (sign && '1')) });
    [prefix, power, sign] = ['', '', ''];
  };
  const parts = written.matchAll(
    /\\([A-Za-z]+)\s*(?:\{([^{}]*)\})?|\^\s*(?:\{([^{}]*)\}|(-?\d))|(\/)|([\p{L}%°′″]+)/gu,
  );
  for (const [, name, argument, raised = argument, digit, slash, plain] of parts) {
    const last = units.at(-1);
    if (name === 'per' || slash) sign = '−';
    else if (name && prefixes.has(name)) prefix = symbols[name]!;
    else if (name && Object.hasOwn(before, name)) power = before[name]!;
    else if (name === 'raiseto') power = (raised ?? '').replaceAll('-', '−');
    else if (name === 'tothe' || (name && Object.hasOwn(powers, name)) || (!name && (raised ?? digit) !== undefined)) {
      const exponent = ((name && Object.hasOwn(powers, name) && powers[name]) || (raised ?? digit ?? '')).replaceAll(
        '-',
        '−',
      );
      if (last) last.power = last.power.replace('1', '') + exponent;
    } else if (name) add(Object.hasOwn(symbols, name) ? symbols[name]! : name);
    else if (plain) add(plain);
  }
  return units.map(({ symbol, power: raised }) => symbol + (raised && `\\textsuperscript{${raised}}`)).join(' ');
}

/** A number as siunitx sets it: `1.5e-3` → `1.5 × 10\textsuperscript{−3}`. */
export function numberToLatex(written: string): string {
  return written
    .replace(/\s+/g, '')
    .replace(/(?:(?<mantissa>[\d.,]*))[eEdD](?<exponent>[+-]?\d+)/g, (_, mantissa: string, exponent: string) => {
      const raised = `10\\textsuperscript{${exponent.replace('-', '−').replace('+', '')}}`;
      return mantissa ? `${mantissa} × ${raised}` : raised;
    })
    .replace(/\+-|\\pm/g, ' ± ')
    .replace(/^-/, '−');
}
