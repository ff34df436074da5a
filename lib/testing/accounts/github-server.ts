import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** Somebody with an account there. */
export interface GitHubPerson {
  id: number;
  login: string;
  name: string | null;
  emails: { email: string; primary: boolean; verified: boolean }[];
}

/** A running stand-in. */
export interface GitHubServer {
  url: string;
  /** Who is signed in there and says yes; null says no. */
  person: GitHubPerson | null;
  /** What was wrong with requests, by the protocol. */
  faults: string[];
  close(): Promise<void>;
}

const CLIENT = { id: "stand-in-client", secret: "stand-in-secret" };

/** What a site that signs in here is told. */
export const gitHubSettings = { GITHUB_CLIENT_ID: CLIENT.id, GITHUB_CLIENT_SECRET: CLIENT.secret };

interface Grant {
  person: GitHubPerson;
  redirectUri: string;
  challenge: string | null;
}

/**
 * A GitHub Enterprise server as far as signing in goes: authorization with state and PKCE (S256), codes that work once for
 * the address they were made for, bearer tokens, `/user` and `/user/emails`. The person says yes at once.
 */
export async function startGitHubServer({ port }: { port: number }): Promise<GitHubServer> {
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, GitHubPerson>();
  const stand: GitHubServer = { url: `http://127.0.0.1:${port}`, person: null, faults: [], close };
  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => {
      stand.faults.push(String(cause));
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", stand.url);
    if (url.pathname === "/login/oauth/authorize") return authorize(url, response);
    if (url.pathname === "/login/oauth/access_token") return grant(await readForm(request), response);
    const person = tokens.get(request.headers.authorization?.replace(/^(bearer|token) /i, "") ?? "");
    if (person === undefined) return send(response, 401, { message: "Bad credentials" });
    if (url.pathname === "/api/v3/user/emails") return send(response, 200, person.emails);
    if (url.pathname !== "/api/v3/user") return send(response, 404, { message: "Not Found" });
    const { id, login, name } = person;
    return send(response, 200, { id, login, name, email: null, avatar_url: `${stand.url}/${login}.png` });
  }

  function authorize({ searchParams: query }: URL, response: ServerResponse): void {
    const back = URL.parse(query.get("redirect_uri") ?? "");
    const state = query.get("state");
    if (
      back === null ||
      query.get("client_id") !== CLIENT.id ||
      query.get("response_type") !== "code" ||
      !state
    ) {
      stand.faults.push(`unusable authorization request: ${query}`);
      send(response, 400, { error: "bad request" });
      return;
    }
    if (query.get("code_challenge_method") !== "S256") stand.faults.push("no PKCE");
    back.searchParams.set("state", state);
    if (stand.person === null) back.searchParams.set("error", "access_denied");
    else {
      const code = randomBytes(10).toString("hex");
      back.searchParams.set("code", code);
      const redirectUri = query.get("redirect_uri") ?? "";
      grants.set(code, { person: stand.person, redirectUri, challenge: query.get("code_challenge") });
    }
    response.writeHead(302, { location: back.href }).end();
  }

  function grant({ form, basic }: Form, response: ServerResponse): void {
    const given = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const [id, secret] = basic ?? [form.get("client_id"), form.get("client_secret")];
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight =
      given !== undefined &&
      id === CLIENT.id &&
      secret === CLIENT.secret &&
      form.get("redirect_uri") === given.redirectUri &&
      verifier === given.challenge;
    if (!isRight) {
      stand.faults.push(`unusable token request: ${[...form.keys()]}`);
      send(response, 200, { error: "bad_verification_code" }); // GitHub says so with 200
      return;
    }
    const token = `gho_${randomBytes(18).toString("hex")}`;
    tokens.set(token, given.person);
    send(response, 200, { access_token: token, token_type: "bearer", scope: "read:user,user:email" });
  }

  function close(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return stand;
}

interface Form {
  form: URLSearchParams;
  basic: [id: string | undefined, secret: string | undefined] | null;
}

async function readForm(request: IncomingMessage): Promise<Form> {
  let body = "";
  for await (const chunk of request) body += chunk;
  const header = request.headers.authorization;
  const [id, secret] = header?.startsWith("Basic ")
    ? Buffer.from(header.slice(6), "base64").toString().split(":").map(decodeURIComponent)
    : [];
  return { form: new URLSearchParams(body), basic: header ? [id, secret] : null };
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
