import type { Section } from '../../../postings/posting.ts';

/**
 * The sections, each with the link definitions that it uses and that stand elsewhere, in one of these texts: a section is
 * read and printed without the others.
 */
export function withDefinitions(sections: readonly Section[], texts: readonly string[]): readonly Section[] {
  const found = texts.filter((text) => text.includes(']:')).flatMap(definitionsIn);
  const definitions = new Map(found.toReversed().map(({ label, source }) => [label, source]));
  if (definitions.size === 0) return sections;
  return sections.map((section) => {
    const missing = missingIn(section.text, definitions);
    return missing.length === 0 ? section : { ...section, text: [section.text, '', ...missing].join('\n') };
  });
}

function missingIn(text: string, definitions: ReadonlyMap<string, string>): readonly string[] {
  const present = new Set(definitionsIn(text).map(({ label }) => label));
  const missing: string[] = [];
  // A definition can look as if it used another.
  for (const source = [text]; source.length > 0; ) {
    for (const label of labelsIn(source.pop() ?? '')) {
      const definition = definitions.get(label);
      if (definition === undefined || present.has(label)) continue;
      present.add(label);
      missing.push(definition);
      source.push(definition);
    }
  }
  return missing;
}

function definitionsIn(text: string): readonly { readonly label: string; readonly source: string }[] {
  return [...text.matchAll(/^ {0,3}\[([^[\]\n]+)\]: *\S.*$/gm)].map(([source, label = '']) => ({
    label: label.toLowerCase(),
    source: source.trim(),
  }));
}

function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[([^[\]\n]+)\]/g)].map(([, label = '']) => label.toLowerCase());
}
