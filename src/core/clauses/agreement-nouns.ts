/** Words by which texts that bind somebody call themselves. */
export const agreementNoun =
  /\b(?:treaty|agreement|accords?|pact|convention|protocol|charter|covenant|compact|constitution|statutes?|by-?laws?|rules?|regulations?|contract|lease|licen[cs]e|terms|conditions|policy|act|law|code|ordinance|decree|directive|resolution|memorandum|articles of association|articles|declaration|guidelines|deed|bill|settlement|manual|handbook|vertrag|satzung|gesetz|ordnung|abkommen|traité|accord|contrat|statuts|règlement|tratado|acuerdo|contrato|estatutos|reglamento)\b/i;
