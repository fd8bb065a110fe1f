const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, from milliseconds: `just now`, `5 minutes ago`, `3 hours ago`, `12 days ago`. */
export function ageInWords(milliseconds: number): string {
  if (milliseconds < minute) return 'just now';
  if (milliseconds < hour) return counted(milliseconds / minute, 'minute');
  return milliseconds < day ? counted(milliseconds / hour, 'hour') : counted(milliseconds / day, 'day');
}

function counted(number: number, noun: string): string {
  const whole = Math.floor(number);
  return `${whole} ${noun}${whole === 1 ? '' : 's'} ago`;
}
