/** Words to think twice about, and what could be said instead. */
export interface WordChoice {
  /** Finds all of them at once. */
  readonly pattern: RegExp;
  readonly instead: (word: string) => string;
}

/**
 * Words that women read as “not for you”, though they apply for the same job in other words. From the list of
 * masculine-coded words in D. Gaucher, J. Friesen, A. C. Kay: Evidence that gendered wording in job advertisements
 * exists and sustains gender inequality, Journal of Personality and Social Psychology 101 (2011), those that have a
 * plainer word beside them; and nouns that name a man or play at being one.
 */
export const genderedWords = choices({
  aggressive: 'determined',
  aggressively: 'quickly',
  assertive: 'clear',
  chairman: 'chair',
  dominant: 'leading',
  fearless: 'ready to try',
  guru: 'expert',
  guys: 'people',
  headstrong: 'persistent',
  'highly competitive': 'eager to do well',
  manpower: 'people',
  ninja: 'expert',
  outspoken: 'clear',
  rockstar: 'expert',
  'rock star': 'expert',
  salesman: 'salesperson',
  superhero: 'expert',
  superior: 'very good',
  wizard: 'expert',
});

/** Words of war, as the style guides for technical writing of Microsoft (“militaristic language”) and Google advise against. */
export const violentWords = choices({
  annihilate: 'do better than',
  attack: 'take on',
  battle: 'work',
  battles: 'work',
  bloodthirsty: 'persistent',
  'boots on the ground': 'people on site',
  combat: 'reduce',
  conquer: 'win',
  crush: 'reach',
  crushing: 'reaching',
  destroy: 'do better than',
  dominate: 'lead',
  dominating: 'leading',
  dominance: 'lead',
  'kill it': 'do well',
  killer: 'very good',
  'front lines': 'work with customers',
  'in the trenches': 'in daily work',
  ruthless: 'strict',
  ruthlessly: 'strictly',
  'war room': 'meeting room',
  weapon: 'tool',
});

function choices(words: Readonly<Record<string, string>>): WordChoice {
  return {
    pattern: new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'gi'),
    instead: (word) => words[word.toLowerCase()] ?? '',
  };
}
