import { readFileSync } from 'node:fs';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import type { Publication } from '#publications/publication.ts';

/** The publications of a .bib text. */
export function readPublications(bibtex: string): Publication[] {
  return parseBibtex(bibtex).entries.map((entry) =>
    joinPublication(entry.key, interpretEntry(entry).publication, undefined, []),
  );
}

/** The publications of the sample and of the portfolio. */
export const samples = ['tests/portfolios/chien-shiung-wu', 'tests/portfolios/chaofan-tao'].map((folder) => ({
  folder,
  publications: readPublications(readFileSync(`${folder}/publications.bib`, 'utf8')),
}));

/** A publication of each common type, as a .bib file has it. */
export const oneOfEach = `
@article{parity,
  author = {Wu, C. S. and Ambler, E. and van der Berg, Jan and Havens, Jr., W. W.},
  title = {Experimental Test of Parity Conservation in Beta Decay of $^{60}$Co},
  journal = {Physical Review}, volume = 105, number = 4, pages = {1413--1415},
  year = 1957, month = feb, doi = {10.1103/PhysRev.105.1413}, keywords = {parity, beta decay}
}
@inproceedings{scaling,
  author = {Tao, Chaofan and Liu, Qian and others},
  title = {Scaling Laws with Vocabulary: {BERT} and Larger Models},
  booktitle = {Advances in Neural Information Processing Systems}, abbr = {NeurIPS}, volume = 37,
  editor = {Globerson, A. and Mackey, L.}, pages = {114147--114179}, publisher = {Curran Associates}, year = 2024
}
@misc{lego,
  author = {Tao, Chaofan and Chen, Jierun}, title = {Pushing the Limits of Fine-tuning}, year = 2026,
  eprint = {2601.01426}, archiveprefix = {arXiv}
}
@book{decay,
  author = {Wu, C. S. and Moszkowski, S. A.}, title = {Beta Decay}, publisher = {Interscience}, address = {New York},
  year = 1966, edition = {2nd}, isbn = {978-0-470-96522-8}
}
@incollection{neutrino,
  author = {Wu, C. S.}, title = {The Neutrino}, booktitle = {Theoretical Physics in the Twentieth Century},
  editor = {Fierz, M. and Weisskopf, V. F.}, publisher = {Interscience}, address = {New York},
  series = {Memorial Volumes}, volume = 3, pages = {249--303}, year = 1960
}
@phdthesis{thesis,
  author = {Wu, Chien-Shiung}, title = {The Continuous X-Rays}, school = {University of California, Berkeley}, year = 1940
}
@techreport{report,
  author = {{OpenAI}}, title = {GPT-4 Technical Report}, institution = {OpenAI}, number = 12, year = 2023
}`;

/** Those publications by citation key. */
export const each = Object.fromEntries(
  readPublications(oneOfEach).map((publication) => [publication.key, publication]),
) as Record<'parity' | 'scaling' | 'lego' | 'decay' | 'neutrino' | 'thesis' | 'report', Publication>;
