import { readFileSync, readdirSync } from 'node:fs';
import { decodeBytes } from '#lib/bibliography/encoding.ts';
import { dialects, lostFacts, mayDiffer, readAll, readBack, type Dialect } from './unit/lib/bibliography/write/round-trip.ts';
const root='/tmp/lab/corpus';
const files = process.argv.slice(2).length ? process.argv.slice(2) : readdirSync(root).filter(d=>!d.endsWith('.md')).flatMap(d=>{try{return readdirSync(root+'/'+d).filter(f=>f.endsWith('.bib')).map(f=>`${root}/${d}/${f}`)}catch{return[]}});
const seen=new Map<string,{n:number,ex:string[]}>(); let total=0, bad=0;
for (const f of files) for (const p of readAll(decodeBytes(readFileSync(f)).text)) for (const d of Object.keys(dialects) as Dialect[]) {
  total++;
  const lost = lostFacts(p,d).filter(x=>!mayDiffer(p,d).includes(x));
  if (lost.length) { bad++; const q=readBack(p,d) as any; for (const k of lost) { const key=`${d} ${k} @${p.source?.type}`; const e=seen.get(key)??{n:0,ex:[]}; e.n++; if (e.ex.length<2) e.ex.push(`${f.slice(17)} ${p.key}: ${JSON.stringify((p as any)[k])?.slice(0,400)} -> ${JSON.stringify(q[k])?.slice(0,400)}`); seen.set(key,e);} }
}
console.log(total,'compared',bad,'differ');
for (const [k,{n,ex}] of [...seen].sort((a,b)=>b[1].n-a[1].n).slice(0,70)) { console.log(n,k); for (const x of ex) console.log('    ',x); }
