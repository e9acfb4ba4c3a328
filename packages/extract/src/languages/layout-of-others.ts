import type { LayoutWords } from "./parts/layout-words.ts";

/** Words of page layout in languages that have no lexicon for drafts, by their tag. */
export const layoutOfOthers: Readonly<Record<string, LayoutWords>> = {
  de: {
    bylines: "von",
    authorPrefixes: "von",
    authorJoints: "und",
    leadsAway: /^(?:lesen sie|mehr zum thema|mehr dazu|das könnte|auch interessant|zum thema)(?!\p{L})/iu,
    cookies: /\bcookies?\b|personenbezogene|einwilligung|berechtigtes interesse/i,
    addressesReader: /(?<!\p{L})(?:wir|uns|unser\p{L}{0,2}|ihr\p{L}{0,2}|sie)(?!\p{L})/iu,
    asksToPay:
      /\b(?:jetzt|weiter)\b[^.!?]{0,30}\b(?:abonnieren|weiterlesen|testen)\b|^sie haben (?:bereits|schon) ein (?:abo|konto)/iu,
  },
  es: {
    bylines: "por",
    authorPrefixes: "por",
    authorJoints: "y",
    leadsAway: /^(?:lea|lee|leer|más|mas|te puede|también|noticias relacionadas|le puede)(?!\p{L})/iu,
    cookies: /\bcookies?\b|datos personales|interés legítimo/i,
    addressesReader: /(?<!\p{L})(?:nosotros|nuestr[oa]s?|utilizamos|usamos|usted|tus?|sus?)(?!\p{L})/iu,
    asksToPay: /\b(?:suscríb\p{L}*|regístr\p{L}*|inicia sesión)[^.!?]{0,50}\bpara (?:seguir|continuar|leer)/iu,
  },
  fr: {
    bylines: "par",
    authorPrefixes: "par",
    authorJoints: "et",
    leadsAway: /^(?:lire|à lire|a lire|lisez|voir|plus|sur le même sujet|articles liés|à voir)(?!\p{L})/iu,
    cookies: /\bcookies?\b|données personnelles|intérêt légitime|traceurs/i,
    addressesReader: /(?<!\p{L})(?:nous|nos|notre|vous|vos|votre)(?!\p{L})/iu,
    asksToPay:
      /\b(?:abonnez-vous|inscrivez-vous|connectez-vous|identifiez-vous)\b|\b(?:réservé|réservée) (?:à nos|aux) abonnés/iu,
  },
  it: {
    bylines: "da|di",
    leadsAway: /^(?:leggi|leggi anche|vedi|ti potrebbe|potrebbe interessarti)(?!\p{L})/iu,
    cookies: /\bcookies?\b|dati personali/i,
    addressesReader: /(?<!\p{L})(?:noi|nostr[oiae]|tuo|tuoi|tua|utilizziamo)(?!\p{L})/iu,
  },
  ja: { asksToPay: /会員限定|続きをお読み|ログインして/ },
  pt: {
    bylines: "por",
    leadsAway: /^(?:leia|veja|saiba mais|mais)(?!\p{L})/iu,
    cookies: /\bcookies?\b|dados pessoais/i,
    addressesReader: /(?<!\p{L})(?:nós|noss[oa]s?|você|seus?|usamos|utilizamos)(?!\p{L})/iu,
  },
  ru: {
    bylines: "автор",
    leadsAway: /^(?:читайте|смотрите|подробнее|подписывайтесь|материалы по теме|ещё|еще)(?!\p{L})/iu,
    cookies: /(?<!\p{L})(?:cookies?|куки|персональные данные)(?!\p{L})/iu,
    addressesReader: /(?<!\p{L})(?:мы|наш\p{L}{0,3}|вы|ваш\p{L}{0,3})(?!\p{L})/iu,
  },
  tr: {
    leadsAway: /^(?:ilgili haberler?|bunlar da|daha fazla)(?!\p{L})/iu,
    cookies: /çerez|kişisel veri/iu,
    addressesReader: /(?<!\p{L})(?:biz|sizin|site(?:miz|de))(?!\p{L})/iu,
  },
  ur: { particles: "کی کے کا میں سے نے ہے" },
};
