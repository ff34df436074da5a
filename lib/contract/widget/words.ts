/** Languages that the widget's own words are there in; answers are in English. */
export const widgetLanguages = ["en", "de", "fr", "es", "it", "pt", "ar", "he"] as const;
export type WidgetLanguage = (typeof widgetLanguages)[number];

/** The words of the widget that are not the owner's. */
export interface WidgetWords {
  open: string;
  close: string;
  newChat: string;
  unread: string;
  loading: string;
  trouble: string;
}

const table: Record<
  WidgetLanguage,
  [name: string, ...words: [string, string, string, string, string, string]]
> = {
  en: [
    "English",
    "Open the chat",
    "Close the chat",
    "New chat",
    "new answers",
    "Loading…",
    "The chat cannot be reached.",
  ],
  de: [
    "Deutsch",
    "Chat öffnen",
    "Chat schließen",
    "Neuer Chat",
    "neue Antworten",
    "Wird geladen…",
    "Der Chat ist nicht erreichbar.",
  ],
  fr: [
    "Français",
    "Ouvrir le chat",
    "Fermer le chat",
    "Nouveau chat",
    "nouvelles réponses",
    "Chargement…",
    "Le chat est injoignable.",
  ],
  es: [
    "Español",
    "Abrir el chat",
    "Cerrar el chat",
    "Nuevo chat",
    "respuestas nuevas",
    "Cargando…",
    "No se puede acceder al chat.",
  ],
  it: [
    "Italiano",
    "Apri la chat",
    "Chiudi la chat",
    "Nuova chat",
    "nuove risposte",
    "Caricamento…",
    "La chat non è raggiungibile.",
  ],
  pt: [
    "Português",
    "Abrir o chat",
    "Fechar o chat",
    "Novo chat",
    "novas respostas",
    "A carregar…",
    "Não é possível aceder ao chat.",
  ],
  ar: [
    "العربية",
    "افتح المحادثة",
    "أغلق المحادثة",
    "محادثة جديدة",
    "إجابات جديدة",
    "جارٍ التحميل…",
    "تعذّر الوصول إلى المحادثة.",
  ],
  he: ["עברית", "פתיחת הצ׳אט", "סגירת הצ׳אט", "צ׳אט חדש", "תשובות חדשות", "טוען…", "לא ניתן להגיע אל הצ׳אט."],
};

/** The widget's own words in a language. */
export function getWidgetWords(language: WidgetLanguage): WidgetWords {
  const [, open, close, newChat, unread, loading, trouble] = table[language];
  return { open, close, newChat, unread, loading, trouble };
}

/** A language's own name for itself. */
export function nameLanguage(language: WidgetLanguage): string {
  return table[language][0];
}

/** Which way a language is written. */
export function getDirection(language: WidgetLanguage): "ltr" | "rtl" {
  return language === "ar" || language === "he" ? "rtl" : "ltr";
}
