"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { useReady } from "@/components/ui/behaviour/use-ready";
import { Button } from "@/components/ui/button";
import type { PersonView } from "@/lib/contract/accounts/views";
import { readProblem } from "@/lib/contract/plain/read-problem";

const roles = { member: "Member", agent: "Agent", owner: "Owner" } as const;

/** One person with their role to change, and the ways to lock out. What is refused says why and changes nothing. */
export function PersonRow({ person, isSelf }: { person: PersonView; isSelf: boolean }) {
  const ready = useReady();
  const router = useRouter();
  const [told, setTold] = useState("");
  const address = `/api/admin/users/${person.id}`;

  async function send(method: string, path: string, text: string, body?: unknown): Promise<void> {
    const answer = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    }).catch(() => null);
    if (answer?.ok) setTold(text);
    else {
      const problem = readProblem(await answer?.json().catch(() => null));
      setTold(problem?.title ?? "The site could not be reached. Please try again.");
    }
    router.refresh();
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="break-words font-medium">
          {person.label} {isSelf ? <Badge tone="good">you</Badge> : null}{" "}
          {person.isDisabled ? <Badge tone="warn">! disabled</Badge> : null}
        </p>
        <p className="text-small text-muted">{toFacts(person)}</p>
        <p role="status" className="text-small">
          {told}
        </p>
      </div>
      <label className="text-small">
        <span className="sr-only">Role of {person.label}</span>
        <select
          disabled={!ready}
          value={person.role}
          onChange={(event) => send("PATCH", address, "The role is changed.", { role: event.target.value })}
          className="min-h-9 rounded-tight border bg-raised px-2 py-1"
        >
          {person.role === "visitor" ? <option value="visitor">Visitor</option> : null}
          {Object.entries(roles).map(([role, label]) => (
            <option key={role} value={role}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {person.isGuest ? null : (
        <>
          <Button
            aria-label={`Sign out ${person.label}`}
            disabled={!ready || person.sessions === 0}
            onClick={() => send("DELETE", `${address}/sessions`, "Signed out everywhere.")}
          >
            Sign out
          </Button>
          <Button
            disabled={!ready}
            aria-label={`${person.isDisabled ? "Enable" : "Disable"} ${person.label}`}
            onClick={() =>
              send("PATCH", address, person.isDisabled ? "Enabled." : "Disabled and signed out.", {
                disabled: !person.isDisabled,
              })
            }
          >
            {person.isDisabled ? "Enable" : "Disable"}
          </Button>
        </>
      )}
    </li>
  );
}

function toFacts(person: PersonView): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;
  const facts = [`since ${person.createdAt.slice(0, 10)}`, count(person.conversations, "conversation")];
  if (person.isGuest) facts.unshift("owner by the one-time link, without an account");
  else facts.push(count(person.sessions, "session"));
  if (person.lastSeenAt !== null) facts.push(`last seen ${person.lastSeenAt.slice(0, 10)}`);
  return facts.join(" · ");
}
