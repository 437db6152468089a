/** A ball of thread with a loose end. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="26"
      height="26"
      fill="none"
      stroke="var(--thread)"
      strokeWidth="1.9"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="14" cy="14" r="10.5" />
      <path d="M5.5 9.500c5-3.500 11-3.500 17 0M4 15.500c6-4.500 13-4.500 20.300 0M6.500 21c4.500-3 9.500-3.300 14.500-.5M9 6.500c-3 5-3 10.500 0 15.500M20.500 22.500c1.500 4.500 4.500 6.500 9 6" />
    </svg>
  );
}
