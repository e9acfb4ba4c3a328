import type { Clitics, Letters } from "../parts/letters.ts";

/** The letters of Turkish; readers fold İ and ı to i. */
export const letters: Letters = { script: "Latn", pattern: "A-Za-zÇçĞğİıÖöŞşÜüÂâÎîÛû" };

/**
 * Turkish endings in every vowel harmony: plural, possessive, case, copula and their chains, and after a verb in the past
 * the noun of it (kınadı, kınadığını, kınadıklarını).
 */
export const clitics: Clitics = {
  suffixes: `ı ın yı nı nın sı i in yi ni nin si u un yu nu nun su ü ün yü nü nün sü a ya na da ta dan tan nda ndan la yla
    daki taki ndaki e ye ne de te den ten nde nden le yle deki teki ndeki ının ına ını ında ından ıyla
    ındaki ınca sının sına sını sında sından sıyla sındaki sınca dır tır inin ine ini inde inden iyle indeki
    ince sinin sine sini sinde sinden siyle sindeki since dir tir unun una unu unda undan uyla undaki unca
    sunun suna sunu sunda sundan suyla sundaki sunca dur tur ünün üne ünü ünde ünden üyle ündeki ünce sünün
    süne sünü sünde sünden süyle sündeki sünce dür tür lar ları ların lara larda lardan larla larının larına
    larını larında larından larıyla larınca lardır larındaki lardaki ler leri lerin lere lerde lerden lerle
    lerinin lerine lerini lerinde lerinden leriyle lerince lerdir lerindeki lerdeki
    ğı ğını ğına ğında ğından ğının ği ğini ğine ğinde ğinden ğinin ğu ğunu ğuna ğunda ğundan ğunun ğü ğünü ğüne ğünde
    ğünden ğünün kları klarını klarına kleri klerini klerine`,
};
