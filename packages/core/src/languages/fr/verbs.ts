import type { SpeechVerbs } from "../parts/assertion.ts";

/** French reporting verbs. */
export const speech: SpeechVerbs = {
  reporting: `dit a_dit disait déclare a_déclaré déclarait demande a_demandé affirme a_affirmé ajoute a_ajouté indique a_indiqué
    écrit a_écrit répond a_répondu précise a_précisé explique a_expliqué lance a_lancé`,
  answering: `répondit rétorque a_rétorqué réplique a_répliqué s'exclame s'est_exclamé insiste a_insisté martèle a_martelé
    s'interroge s'est_interrogé conclut a_conclu poursuit a_poursuivi`,
};
