// What a column is for, in a few words, where its header does not say it all.
import type { Header } from "../deals/columns";
import type { Language } from "../deals/words";

/** The purpose of columns whose header leaves a question, by English header. */
export const columnPurposes: Readonly<Partial<Record<Header, Readonly<Record<Language, string>>>>> = {
  Errors: {
    en: "What is wrong with the row. Written by the check and by Partner Center.",
    fr: "Ce qui ne va pas dans la ligne. Rempli par la vérification et par l’Espace partenaires.",
  },
  "Engagement ID": {
    en: "Empty for a new deal. Belongs with the Referral ID.",
    fr: "Vide pour une nouvelle transaction. Va avec l’ID de référence.",
  },
  "Referral ID": {
    en: "Empty for a new deal. A row with a Referral ID updates that deal.",
    fr: "Vide pour une nouvelle transaction. Une ligne avec un ID de référence met à jour cette transaction.",
  },
  "Deal Name": { en: "A name by which you find the deal.", fr: "Un nom qui permet de retrouver la transaction." },
  "Customer Name": { en: "Legal name of the customer’s company.", fr: "Raison sociale de l’entreprise cliente." },
  "Customer City": {
    en: "Also used to match the customer’s account.",
    fr: "Sert aussi à identifier le compte du client.",
  },
  "Customer D-U-N-S ID": {
    en: "Helps Microsoft to identify the customer.",
    fr: "Aide Microsoft à identifier le client.",
  },
  "Partner Referral Status": {
    en: "A new deal is New / Accepted. Won, lost and declined deals are Closed.",
    fr: "Une nouvelle transaction est New / Accepted. Une transaction gagnée, perdue ou refusée est Closed.",
  },
  "Partner Referral Substatus": {
    en: "Depends on the status: New and Active deals are Accepted, Closed ones Won, Lost or Declined.",
    fr: "Dépend de l’état : New et Active vont avec Accepted, Closed avec Won, Lost ou Declined.",
  },
  "Microsoft Referral Status": {
    en: "Where the deal stands at Microsoft.",
    fr: "Où en est la transaction chez Microsoft.",
  },
  "Declined/Lost reason": {
    en: "Why the deal was declined or lost.",
    fr: "Pourquoi la transaction a été refusée ou perdue.",
  },
  "Sales Stage": { en: "How far the sale has come.", fr: "Avancement de la vente." },
  "Estimated Close Date": {
    en: "When you expect to close the deal.",
    fr: "Date à laquelle vous pensez conclure.",
  },
  "CRM ID": { en: "The deal’s id in your own system.", fr: "Identifiant de la transaction dans votre propre système." },
  Notes: { en: "For yourself and your team.", fr: "Pour vous et votre équipe." },
  "Microsoft help required?": {
    en: "Yes sends the deal to Microsoft’s sellers for help. A Yes cannot be taken back.",
    fr: "Yes envoie la transaction aux vendeurs Microsoft pour obtenir de l’aide. Un Yes ne peut pas être retiré.",
  },
  "What specific help from Microsoft?": {
    en: "The help that you ask of Microsoft.",
    fr: "L’aide que vous demandez à Microsoft.",
  },
  "Share with Microsoft sales team": {
    en: "Yes lets Microsoft’s sellers see the deal. A Yes cannot be taken back.",
    fr: "Yes permet aux vendeurs Microsoft de voir la transaction. Un Yes ne peut pas être retiré.",
  },
  "Notes to Microsoft": { en: "For Microsoft’s sellers.", fr: "Pour les vendeurs Microsoft." },
  "Consent to share Customer/Partner contact": {
    en: "Customer and partner agree that their contacts are shared. With No nothing is sent.",
    fr: "Le client et le partenaire acceptent le partage de leurs contacts. Avec No, rien n’est envoyé.",
  },
  "CLA Number": { en: "For IoT deals.", fr: "Pour les transactions IoT." },
  "Device Category": { en: "For IoT deals.", fr: "Pour les transactions IoT." },
  "Silicon Type": { en: "For IoT deals.", fr: "Pour les transactions IoT." },
  "Microsoft MSX ID": {
    en: "The deal’s id at Microsoft, once it was accepted.",
    fr: "Identifiant de la transaction chez Microsoft, une fois acceptée.",
  },
  "Marketplace Purchase Intent": {
    en: "Whether the customer means to buy through the marketplace.",
    fr: "Si le client pense acheter par la place de marché.",
  },
  "Customer Domain Name": {
    en: "Helps to match the customer’s account.",
    fr: "Aide à identifier le compte du client.",
  },
  "Final Matched Customer Account": {
    en: "The customer’s account: one of the suggestions in this row, or MicrosoftID: and the id.",
    fr: "Le compte du client : une des propositions de la ligne, ou MicrosoftID: suivi de l’identifiant.",
  },
};
