/** Made by `npm run schemas` from the sample: the fingerprint of each thing that it says. */
export const sampleParts: readonly string[] = `
  103srqw 10eh0c2 10wj7bd 11hwizt 11jqsxm 12n88bh 12tnlga 131s9be 1347hch 13o0h4u 13pxrty 13usnbj 13zn2l3
  141t809 14is9he 14v2hc2 14yfy3m 15tkwjr 163tbcn 16nayp2 16wszpf 16xdb1s 17k4hnb 18h4p4g 18qhqzv 18zjuj9
  19hgqvy 19ov5jk 19pkwjr 19s2gat 1ap5a2y 1auc10a 1bdou9t 1cd3126 1clfy40 1cnt16i 1cs8at5 1d6156n 1d77xu5
  1di1ves 1di7k6 1dtg1sk 1eatpza 1esfid7 1ewrogq 1fa7jbj 1ffumfa 1gqyfzx 1h2e420 1h4bp95 1hwe324 1hzna2j
  1if4v40 1iwsonl 1jnt0hw 1jpr60m 1k423z 1kovyus 1m2j14 1n3udll 1n3vvq6 1nhasqo 1nxnled 1o8ufvu 1occ11r
  1ocnp03 1onynfv 1os3gf9 1otejib 1owtjun 1pn5ehk 1pnr30o 1pzrlcl 1q1sd27 1qfmgf 1rlyxc9 1rmzlzh 1rob33o
  1sfno9i 1sm033q 1tpzi6x 1tsqy6i 1tuei1o 1u4l9ca 1ug3tts 1ux4cys 1v7u6vx 1w3qcr9 1w9rf8b 1wp24jo 1wsgt8m
  1x0l8rd 1y39sjo 2hyr9t 2hyx5a 2n4mfp 3fgqzd 3rbu7w 3ru28l 3uq41k 4moq3r 52jpo9 5eb1hg 5j9nsz 5joj7e 5mjkd0
  5siwxn 62930t 62slpd 6fg47p 73pobk 7e2u2 7xx2f6 8dacir 8dgxzn 8ky43k 8l8tgg 8toxs5 8up7s8 91lc28 9f1bg3
  9ie6gw adu4jb ajqyyc ajw8i9 b1se7t bqa6cs ct1glh eu5kko f3o8dk f497gn fcioq0 feb03b fnl46i g5gm33 gf2vjz
  gomhez gpj9y5 gzzx5k h76q8y hf9jf2 hfsth0 ij74q5 iq3fqz j2v0ug jzrt3o ke9l22 kqpa94 l85x8x lakca0 ljxjvv
  lmy3gf loneln lpw5m2 lsh88e lx90hz mt89hj n8xxbm na5wjl nrg7qv pic6a q1yd7u q8voub qd25hn qifahx qoqg4e
  rn8q9i rukmbd t1b389 t1krcs tgwmfa trzh1z tv8nwb viy4o2 vtamex w4yrun wdceno wto811 wvghxu wzg19r xbazob
  xczflf xq0w8c y6gxhu yke1pt yq2wu4 ytqhht zjoy5q
`
  .trim()
  .split(/\s+/);
