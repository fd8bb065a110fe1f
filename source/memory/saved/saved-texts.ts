import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Posting, PostingContent } from '../../postings/posting.ts';
import {
  endingOf,
  type KeptPosting,
  keptContent,
  keptIn,
  keptName,
  nameEnding,
} from '../../postings/versions/kept-posting.ts';
import { saysTheSame } from '../../postings/versions/version.ts';
import { readDocument } from '../../reading/document.ts';
import { writeWhole } from '../write-whole.ts';

/** Texts of postings that stay when a board takes them down: a posting file each, and one for each earlier text. */
export class SavedTexts {
  readonly #folder: string;
  readonly #fileOf: (posting: PostingContent) => string;

  /** `fileOf` gives the text of a posting file. */
  constructor(folder: string, fileOf: (posting: PostingContent) => string) {
    this.#folder = folder;
    this.#fileOf = fileOf;
  }

  /**
   * Keeps a posting with its text; if another text of it is kept, that stays as an earlier one. Resolves to whether anything
   * was written. Rejects if it cannot be.
   */
  async keep(posting: Posting, on: string): Promise<boolean> {
    const { id: _id, key, readFrom, ...content } = posting;
    const known = await this.#current(key);
    const isSame = known && saysTheSame(known.kept.content, content);
    if (isSame && known.kept.content.takenDown === content.takenDown) return false;
    // A text that is not there yet neither takes the place of one, nor is one that was edited.
    if (known && content.sections.length === 0) return false;
    if (known && !isSame && known.kept.content.sections.length > 0) await this.#setAside(known);
    const kept = { key, content, on: isSame ? known.kept.on : on, ...(readFrom && { readFrom }) };
    await this.#write(known?.name ?? keptName(posting), kept);
    return true;
  }

  /** Notes that a posting was taken down on a day, or that it is there again. */
  async noteTakenDown(kept: KeptPosting, day: string | undefined): Promise<KeptPosting> {
    const { takenDown: _before, ...content } = kept.content;
    const noted = { ...kept, content: day === undefined ? content : { ...content, takenDown: day } };
    const known = await this.#current(kept.key);
    if (known) await this.#write(known.name, noted);
    return noted;
  }

  /** Every posting that is kept, with its last text. */
  async all(): Promise<readonly KeptPosting[]> {
    const names = (await this.#names()).filter((name) => !name.includes('@'));
    return (await Promise.all(names.map((name) => this.#read(name)))).filter((kept) => kept !== undefined);
  }

  /** Those with one of these keys; no others are read. */
  async keptAmong(keys: ReadonlySet<string>): Promise<readonly KeptPosting[]> {
    const endings = new Set([...keys].map(nameEnding));
    const kept: KeptPosting[] = [];
    for (const name of await this.#names()) {
      const found = endings.has(endingOf(name)) ? await this.#read(name) : undefined;
      if (found && keys.has(found.key)) kept.push(found);
    }
    return kept;
  }

  /** All texts of a posting that are kept, the oldest first. */
  async versionsOf(key: string): Promise<readonly KeptPosting[]> {
    const ending = nameEnding(key);
    const names = (await this.#names()).filter((name) =>
      /^(.*?)(?:@.*)?$/s.exec(name)?.[1]?.endsWith(ending),
    );
    const read = await Promise.all(names.map(async (name) => ({ name, kept: await this.#read(name) })));
    return read
      .flatMap(({ name, kept }) => (kept?.key === key ? [{ name, kept }] : []))
      .sort(
        (a, b) => Number(!a.name.includes('@')) - Number(!b.name.includes('@')) || (a.name < b.name ? -1 : 1),
      )
      .map(({ kept }) => kept);
  }

  async #current(key: string): Promise<{ readonly name: string; readonly kept: KeptPosting } | undefined> {
    const names = (await this.#names()).filter((name) => name.endsWith(nameEnding(key)));
    for (const name of names) {
      const kept = await this.#read(name);
      if (kept?.key === key) return { name, kept };
    }
    return undefined;
  }

  /** An earlier text has the day on which it was read in its name, and a number if there is another of that day. */
  async #setAside({ name, kept }: { readonly name: string; readonly kept: KeptPosting }): Promise<void> {
    const taken = new Set(await this.#names());
    let free = `${name}@${kept.on}`;
    for (let number = 2; taken.has(free); number++) free = `${name}@${kept.on}.${number}`;
    await rename(this.#file(name), this.#file(free));
  }

  async #names(): Promise<readonly string[]> {
    const files = await readdir(this.#folder).catch(() => []);
    return files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
  }

  /** What a file keeps; nothing if it cannot be read, or a person put something else there. */
  async #read(name: string): Promise<KeptPosting | undefined> {
    const file = this.#file(name);
    const text = await readFile(file, 'utf8').catch(() => '');
    const [first] = text === '' ? [] : readDocument(text, file).parsed;
    return first && keptIn(first.posting);
  }

  #write(name: string, kept: KeptPosting): Promise<void> {
    return writeWhole(this.#file(name), this.#fileOf(keptContent(kept)));
  }

  #file(name: string): string {
    return path.join(this.#folder, `${name}.md`);
  }
}
