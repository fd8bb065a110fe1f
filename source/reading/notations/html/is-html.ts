const anyTag =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|b|strong|i|em|u|a|span|font|table|section|article|dl|blockquote|center)\b[^<>]*>/i;

/** Whether a text is HTML, and not just a text with a `<` in it. */
export function isHtml(text: string): boolean {
  return anyTag.test(text);
}
