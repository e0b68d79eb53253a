/** A function that computes something of an object once, and gives the same answer for it ever after. */
export function memo<Subject extends object, Answer>(compute: (of: Subject) => Answer): (of: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      found = { answer: compute(of) };
      known.set(of, found);
    }
    return found.answer;
  };
}
