/** Words that English always writes with a capital, as far as titles of papers have them. */

/** Peoples, beside those whose languages have the same name, and what is named after places. */
const peoples = `African American Andean Anglo Arab Argentine Argentinian Asian Atlantic Australasian Australian Austrian
  Babylonian Balkan Baltic Bavarian Belgian Brazilian British Byzantine Californian Canadian Caribbean Caucasian Celtic
  Chilean Christian Colombian Confucian Cuban Egyptian Elizabethan Ethiopian Eurasian European Flemish Franco Germanic
  Hellenistic Hindu Hispanic Iberian Indian Indigenous Iranian Iraqi Islamic Israeli Jewish Kenyan Latin Latina Latino
  Lebanese Mayan Mediterranean Mesopotamian Mexican Mongol Moroccan Muslim Nigerian Nordic Ottoman Pacific Pakistani
  Palestinian Persian Peruvian Prussian Roman Romanesque Saharan Saudi Saxon Scandinavian Scots Siberian Singaporean
  Slavic Soviet Swiss Syrian Taiwanese Tibetan Tunisian Venezuelan Victorian`;

const places = `Africa America Americas Antarctica Antarctic Arctic Asia Athens Atlanta Baghdad Bangalore Barcelona Beijing
  Berlin Bombay Boston Brussels Budapest Cairo Calcutta California Cambridge Chicago Columbia Copenhagen Crimea Dallas
  Delhi Dublin Edinburgh England Eurasia Europe Florida Gaza Geneva Hamburg Hawaii Heidelberg Helsinki Himalaya Himalayas
  Hiroshima Hollywood Houston Istanbul Jakarta Jerusalem Karachi Kyoto Lagos Lisbon London Madrid Manchester Manhattan
  Massachusetts Melbourne Michigan Milan Montreal Moscow Mumbai Munich Nagasaki Nairobi Nanjing Naples Oxford Oceania
  Ontario Oslo Paris Philadelphia Prague Princeton Quebec Rome Sahara Scandinavia Scotland Seattle Seoul Shanghai Shenzhen
  Siberia Stanford Stockholm Suzhou Sydney Taipei Texas Tibet Tokyo Toronto Venice Vienna Virginia Wales Warsaw
  Washington Wuhan Yale Yangtze Zurich Zürich Amazon Danube Ganges Mississippi Nile Rhine Jupiter Martian Jovian Saturn
  Uranus Neptune Pluto Andromeda Christmas Easter Ramadan Renaissance Internet`;

/** People whose names are words of science, and the adjectives made of them. */
const eponyms = `Abel Abelian Adams Airy Alzheimer Alzheimer’s Ampère Archimedes Aristotelian Aristotle Arrhenius Auger
  Avogadro Banach Bayes Bayesian Becquerel Bell Bernoulli Bessel Bézier Birkhoff Bohr Boltzmann Boole Boolean Borel Born
  Bose Bragg Brillouin Brownian Bruhat Calabi Carleman Cartan Cartesian Casimir Catalan Cauchy Cayley Čech Chandrasekhar
  Chebyshev Cherenkov Chern Chomsky Clebsch Clifford Compton Copernican Copernicus Coriolis Coulomb Coxeter Crohn Curie
  Darwin Darwinian Davisson Debye Dedekind Dempster Descartes Dijkstra Diophantine Dirac Dirichlet Doppler Drude Duffing
  Dyson Einstein Erdős Euclid Euclidean Euler Eulerian Fano Faraday Fermat Fermi Feynman Fibonacci Fickian Finsler Fisher
  Fock Fokker Foucault Fourier Fraunhofer Fréchet Fredholm Fresnel Freud Freudian Frobenius Fuchsian Galerkin Galilean
  Galileo Galois Gaussian Gauss Gelfand Gibbs Ginzburg Gödel Goldstone Gordan Grassmann Grassmannian Green’s Grothendieck
  Hadamard Hahn Hall Hamilton Hamiltonian Hamming Hankel Hartree Hausdorff Hawking Heisenberg Helmholtz Hermite Hermitian
  Hessian Higgs Hilbert Hodge Hölder Hopf Hopfield Hubble Huffman Huntington’s Huygens Ising Itô Jacobi Jacobian Janus
  Jensen Johnson Jordan Josephson Kähler Kalman Kantian Kant Kaplan Kepler Keplerian Kerr Keynesian Kirchhoff Klein
  Kolmogorov Korteweg Kramers Kripke Kullback Kuramoto Lagrange Lagrangian Laguerre Lamb Landau Langevin Langmuir Laplace
  Laplacian Larmor Latin Laurent Lebesgue Legendre Leibler Leibniz Leidenfrost Lenz Levenberg Lévy Lie Likert Lindblad
  Liouville Lipschitz Lorentz Lorentzian Lorenz Luttinger Lyapunov Lyman Mach Maclaurin Majorana Malthusian Mandelbrot
  Marangoni Markov Markovian Marquardt Marx Marxism Marxist Maxwell Mellin Mendel Mendelian Mercator Mersenne Metropolis
  Mie Milankovitch Millikan Minkowski Möbius Monod Moore’s Mössbauer Mott Nash Navier Neumann Newton Newtonian Nobel
  Noether Noetherian Nyquist Ohm Onsager Orlicz Padé Pareto Parkinson Parkinson’s Parseval Pascal Pauli Pavlovian Pearson
  Peierls Peltier Penrose Petri Picard Planck Platonic Plato Poincaré Poisson Popper Prandtl Purkinje Pythagorean
  Rademacher Radon Raman Ramsey Rayleigh Reynolds Ricci Riemann Riemannian Riesz Ritz Rossby Runge Rutherford Rydberg
  Saint Samsung Sagnac Schmidt Schottky Schrödinger Schubert Schur Schwarz Schwarzschild Schwinger Seebeck Seiberg Shannon
  Shapley Simpson Smoluchowski Sobolev Socratic Spearman Stark Stein Steiner Stirling Stokes Strouhal Student’s Sturm
  Sylow Taylor Teichmüller Thomson Tikhonov Toeplitz Tomonaga Tsallis Turing Tychonoff Urysohn Verlet Vlasov Volterra
  Voronoi Walsh Wasserstein Weierstrass Weil Weyl Wick Wiener Wigner Wilson Witten Wishart Yang Yukawa Zariski Zeeman Zeno
  Zernike Zipf Gram Ashkin Teller Kondo Hubbard Gross Pitaevskii Bogoliubov Aharonov Bohm Chua Cooper Fermilab Kitaev Haar
  Bloch Rabi Ramanujan Delaunay Hodgkin Huxley Michaelis Menten Heaviside Kutta Kutta’s Nesterov Krylov Cholesky Householder
  Monte`;

/** Products and institutions of which titles speak, with the months and days. */
const names = `Android Apple Bitcoin Bluetooth Dutch Ebola Ethereum Facebook Flickr Google Hadoop Instagram Intel Java
  Julia Kubernetes Linux Microsoft Mozilla Netflix Nvidia Perl Prolog Python Reddit Rust Scala Spark Stata Twitter Uber
  Unicode Unix Wikidata Wikipedia Windows Xenopus Yahoo Zika Bible Biblical Koran Quran Talmud Torah Buddha Buddhism
  Buddhist Christianity Hinduism Islam Judaism Protestant Catholic Shakespeare Homer Dante Goethe Kafka Wittgenstein Hegel
  Hegelian Nietzsche Heidegger Husserl Aquinas Augustine Confucius Napoleon Napoleonic Stalin Lenin Hitler Nazi Holocaust
  Cretaceous Jurassic Triassic Devonian Permian Cambrian Ordovician Silurian Precambrian Holocene Pleistocene Pliocene
  Miocene Oligocene Eocene Paleocene Anthropocene Neolithic Paleolithic Mesolithic Neanderthal Neanderthals January February
  March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday`;

/** Given names that are no words: what follows one with a capital is a name as well. */
const givenNames = `Aaron Abraham Adam Albert Alexander Alfred Alice Amartya Andreas Andrew Anna Anthony Antonio Arthur
  Barbara Benjamin Bernard Bertrand Brian Bruno Carl Carlos Caroline Catherine Charles Charlotte Christopher Claude Colin
  Daniel David Deborah Dennis Diego Dmitri Donald Dorothy Douglas Edgar Edith Edmund Edward Eleanor Elizabeth Emily Emma
  Enrico Erich Ernest Erwin Eugene Felix Ferdinand Fernando Florence Francis François Franz Friedrich Gabriel Geoffrey
  Georg George Gerhard Giovanni Gottfried Gottlob Gregory Gustav Hannah Hans Harold Harriet Heinrich Helen Henri Henry
  Herbert Herman Hermann Howard Hugh Hugo Immanuel Isaac Isabel Jacob Jacques James Jane Jean Jeremy Johann Johannes John
  Jonathan Jorge José Josef Joseph Juan Judith Jules Julia Julian Jürgen Karen Karl Katherine Kenneth Kurt Laura Lawrence
  Leo Leon Leonard Leonardo Leonhard Lewis Louis Louise Lucas Ludwig Luigi Marcel Marcus Margaret Maria Marie Marshall
  Martha Martin Mary Matthew Maurice Michael Michel Miguel Nicholas Niels Nikola Noam Norbert Oliver Oscar Otto Pablo
  Patricia Patrick Paul Pedro Peter Philip Philippe Pierre Rachel Ralph Raymond Rebecca Richard Robert Roger Roland Ronald
  Rosa Rosalind Rudolf Samuel Sarah Sebastian Sigmund Simone Sofia Stanley Stephen Steven Susan Theodor Theodore Thomas
  Timothy Ulrich Umberto Ursula Victor Vincent Virginia Vladimir Walter Werner Wilhelm William Winston Wolfgang Yuri`;

/** Chemical elements, without those that are words of English: In, As, At, Be, He, No, Am. */
const elements = `Ac Ag Al Ar Au Ba Bi Bk Br Ca Cd Ce Cf Cl Cm Co Cr Cs Cu Dy Er Eu Fe Fr Ga Gd Ge Hf Hg Ho Ir Kr La Li
  Lu Mg Mn Mo Na Nb Nd Ne Ni Np Os Pb Pd Pm Pr Pt Pu Ra Rb Rh Rn Ru Sb Sc Se Si Sm Sn Sr Ta Tb Tc Te Th Ti Tl Tm Xe Yb Zn
  Zr`;

/** Names of several words, of which one alone would be an ordinary word. */
export const properPhrases: readonly string[] =
  `Cold War|First World War|Second World War|World War|Great Depression|Great
  Plains|Great Lakes|Great Barrier Reef|Great Britain|Middle East|Middle Ages|Near East|Far East|New England|New York|New
  Mexico|New Orleans|New Jersey|Los Angeles|San Francisco|San Diego|Hong Kong|Black Sea|Red Sea|Dead Sea|North Sea|South
  China Sea|Gulf of Mexico|Gulf Stream|Silk Road|North America|South America|Latin America|Central America|North
  Atlantic|South Atlantic|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|Southern Ocean|Milky Way|Big Bang|Large
  Hadron Collider|Standard Model|Monte Carlo|Las Vegas|United Nations|European Union|World Health Organization|World
  Bank|Supreme Court|Industrial Revolution|Old Testament|New Testament|Down Syndrome|Bose|Saudi Arabia|South Korea|North
  Korea|East Asia|Southeast Asia|South Asia|Central Asia|West Africa|East Africa|Western Europe|Eastern Europe|Northern
  Ireland|Space Shuttle|Hubble Space Telescope|James Webb Space Telescope|Stack Overflow|Wall Street|Silicon Valley|White
  House|Roman Empire|Ottoman Empire|Soviet Union|British Columbia|Rio de Janeiro|São Paulo|Sri Lanka|Costa Rica|El Niño|La
  Niña`
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' '));

const given = new Set(givenNames.split(/\s+/));
const chemical = new Set(elements.split(/\s+/));

/** Whether a word is a person's given name. */
export function isGivenName(word: string): boolean {
  return given.has(word);
}

/** Whether a word is the sign of a chemical element. Before a hyphen, some are the beginning of a word: Co-, Bi-. */
export function isElement(word: string, isBeforeHyphen: boolean): boolean {
  return chemical.has(word) && !(isBeforeHyphen && /^(?:Co|Bi|Pr|Se)$/.test(word));
}

const listed = new Set([peoples, places, eponyms, names, givenNames].flatMap((words) => words.split(/\s+/)));

/** Whether a word is a name wherever in a sentence it is. */
export function isProperNoun(word: string): boolean {
  const name = word.replace(/(?:[’']s|s[’'])$/u, '');
  const straight = word.replaceAll("'", '’');
  return listed.has(name) || listed.has(straight) || fromIntl().has(name);
}

let intlNames: ReadonlySet<string> | undefined;

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

function regionNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return codes.flatMap((code) => names.of(code) ?? []);
}

/** Countries and languages, which Intl knows by their English names. */
function fromIntl(): ReadonlySet<string> {
  if (intlNames) return intlNames;
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const all = [...regionNames(), ...codes.flatMap((code) => languages.of(code.toLowerCase()) ?? [])];
  const words = all.flatMap((name) => name.match(/\p{Lu}[\p{L}’]{2,}/gu) ?? []);
  // Cambodian, Nigerian, Kenyan.
  words.push(...words.filter((word) => /[^e]a$/.test(word)).map((word) => `${word}n`));
  intlNames = new Set(words.filter((word) => !ordinary.has(word)));
  return intlNames;
}

/** Countries of several words: `United States`, `New Zealand`. */
let intlPhrases: readonly string[] | undefined;

export function countryPhrases(): readonly string[] {
  intlPhrases ??= regionNames().filter((name) => /^\p{Lu}[\p{L}’]* \p{Lu}[\p{L} ’&]*$/u.test(name));
  return intlPhrases;
}

/** Words in names of countries and languages that are none by themselves. */
const ordinary = new Set(
  `Islands Island Republic Kingdom States State United South North West East Central New Territory
  Territories Outlying Minor Ocean Sea City Coast Northern Southern Eastern Western Vatican Ivory Equatorial
  Old Church Modern Region Pseudo Accents Bidi Unknown Outer Mainland Bouvet Heard Clipperton Emirates Democratic Federated
  Trinidad Saint Even Sint Solomon Marshall Cook Virgin Isle Man Special Administrative
  Santo Tome Príncipe Great High Low Middle`.split(/\s+/),
);
