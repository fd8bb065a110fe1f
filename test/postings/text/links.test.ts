import { expect, test } from 'vitest';
import { asUrl, safeLink } from '../../../source/postings/text/links.ts';

test('links to the web and to a mailbox are safe', () => {
  expect(safeLink('https://npm.example/jobs?q=1#top')).toBe('https://npm.example/jobs?q=1#top');
  expect(safeLink('http://npm.example/')).toBe('http://npm.example/');
  expect(safeLink('mailto:jobs@npm.example')).toBe('mailto:jobs@npm.example');
});

test('a bare mail address is a mailbox', () => {
  expect(safeLink('jobs+web@mail.npm.example')).toBe('mailto:jobs+web@mail.npm.example');
});

test('links that could start a program are none', () => {
  for (const link of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JavaScript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vscode://open',
    'ssh://host',
    'ftp://host/x',
    '-rf',
    '/etc/passwd',
    '//npm.example',
    'npm.example',
    'https://',
    '',
  ])
    expect(safeLink(link), link).toBe(undefined);
});

test('a safe link is plain ASCII without control characters, whatever was in it', () => {
  for (const link of [
    'https://npm.example/ü?ü=ü#ü',
    'https://bücher.example/',
    'https://npm.example/\u0007\u001B]0;title\u0007',
    'https://npm.example/?\u009C\u202E',
    'mailto:jobs@npm.example?subject=\u001B[2J ü',
  ])
    expect(safeLink(link), link).toMatch(/^[\x20-\x7E]+$/);
});

test('an address with letters beyond ASCII is one however often it is asked for', () => {
  for (let times = 0; times < 10_000; times++)
    expect(asUrl('https://npm.example/ü') !== undefined).toBe(true);
});
