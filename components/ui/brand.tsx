import Link from "next/link";

/** The name with its four ticks, as the way home. */
export function Brand({ onClick }: { onClick?: () => void }) {
  return (
    <Link
      href="/"
      onClick={onClick}
      className="group inline-flex min-h-9 items-center gap-2 px-1 font-mono text-body font-semibold tracking-tight"
    >
      <svg aria-hidden="true" viewBox="0 0 20 16" className="h-4 w-5 text-accent">
        <path
          d="M2.500 14V8M7.500 15V5M12.500 11V3M17.500 8V1"
          stroke="currentColor"
          strokeWidth="2.200"
          strokeLinecap="round"
        />
      </svg>
      <span className="group-hover:text-accent">tickertalk</span>
    </Link>
  );
}
