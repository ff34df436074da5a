import type { ViewModel } from "@/components/admin/intents/view";
import type { View } from "@/components/admin/intents/view-links";
import { listMistakes } from "@/lib/turn";
import {
  isRecordingOn,
  listCandidates,
  listChanges,
  listIntents,
  listVersions,
  toConfusions,
} from "@/lib/understand/teach";

const SHOWN_CANDIDATES = 60;
const SHOWN_CONFUSIONS = 120;

/** Reads what one part of the page shows. */
export async function loadView(view: View): Promise<ViewModel> {
  switch (view) {
    case "intents":
      return { view, intents: await listIntents() };
    case "messages": {
      const [{ list }, intents, records] = await Promise.all([
        listCandidates({ limit: SHOWN_CANDIDATES }),
        listIntents(),
        isRecordingOn(),
      ]);
      return { view, candidates: list, intents, records };
    }
    case "mistakes": {
      const { evaluated, isMeasured } = await listMistakes();
      const confusions = toConfusions(evaluated).slice(0, SHOWN_CONFUSIONS);
      return { view, confusions, isMeasured, total: evaluated.length };
    }
    case "versions": {
      const versions = await listVersions();
      return { view, versions, isUntaught: versions.every(({ isActive }) => !isActive) };
    }
    case "changes":
      return { view, changes: await listChanges() };
    case "files":
      return { view };
  }
}
