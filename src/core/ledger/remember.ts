/** A function of a text that remembers its answers: books repeat a few dozen names thousands of times. */
export function remember<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = answerTo(text);
    known.set(text, answer);
    return answer;
  };
}
