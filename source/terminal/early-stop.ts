/**
 * Puts off a signal to stop as long as nothing is there that could give the terminal back first. What is given ends that, and says
 * whether one came.
 */
export function putOffStop(): () => boolean {
  let hasCome = false;
  const come = () => {
    hasCome = true;
  };
  process.on('SIGTSTP', come);
  return () => {
    process.off('SIGTSTP', come);
    return hasCome;
  };
}
