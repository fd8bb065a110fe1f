import { describe, expect, it, vi } from 'vitest';
import { withLateSections, withMore } from '../../source/postings/late-sections.ts';

const sections = [{ heading: 'Duties', text: 'Bake bread.' }];
const facts = { role: 'Baker', locations: ['Oslo'], remote: 'no' } as const;

describe('late sections', () => {
  it('are read when somebody asks for them, and once', () => {
    const read = vi.fn(() => sections);
    const posting = withLateSections(facts, read);
    expect(posting.role).toBe('Baker');
    expect(Object.keys(posting)).toEqual(['role', 'locations', 'remote', 'sections']);
    expect(read).not.toHaveBeenCalled();
    expect(posting.sections).toBe(sections);
    expect(posting.sections).toBe(sections);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('stay unread in a posting that is given an id, and are read once for both', () => {
    const read = vi.fn(() => sections);
    const posting = withLateSections(facts, read);
    const known = withMore({ id: 'baker' }, posting);
    expect(Object.keys(known)).toEqual(['id', 'role', 'locations', 'remote', 'sections']);
    expect(read).not.toHaveBeenCalled();
    expect([known.sections, posting.sections]).toEqual([sections, sections]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are there in whatever is spread or printed as JSON', () => {
    const posting = withLateSections(facts, () => sections);
    expect({ ...posting }).toEqual({ ...facts, sections });
    expect(JSON.parse(JSON.stringify(posting))).toEqual({ ...facts, sections });
  });
});
