import type { Triggers } from "../parts/names.ts";

/** Verbs of speaking by their act: present, imperfect, past historic, participles and future of the third person. */
export const speechAct: NonNullable<Triggers["speechAct"]> = {
  assert: `déclare déclarent déclarait déclaraient déclara déclarèrent déclaré déclarée déclarés déclarées déclarant
    déclarera déclareront affirme affirment affirmait affirmaient affirma affirmèrent affirmé affirmée affirmés
    affirmées affirmant affirmera affirmeront indique indiquent indiquait indiquaient indiqua indiquèrent
    indiqué indiquée indiqués indiquées indiquant indiquera indiqueront explique expliquent expliquait
    expliquaient expliqua expliquèrent expliqué expliquée expliqués expliquées expliquant expliquera
    expliqueront précise précisent précisait précisaient précisa précisèrent précisé précisée précisés précisées
    précisant précisera préciseront estime estiment estimait estimaient estima estimèrent estimé estimée estimés
    estimées estimant estimera estimeront considére considérent considérait considéraient considéra
    considérèrent considéré considérée considérés considérées considérant considérera considéreront note notent
    notait notaient nota notèrent noté notée notés notées notant notera noteront observe observent observait
    observaient observa observèrent observé observée observés observées observant observera observeront constate
    constatent constatait constataient constata constatèrent constaté constatée constatés constatées constatant
    constatera constateront releve relevent relevait relevaient releva relevèrent relevé relevée relevés
    relevées relevant relevera releveront commente commentent commentait commentaient commenta commentèrent
    commenté commentée commentés commentées commentant commentera commenteront ajoute ajoutent ajoutait
    ajoutaient ajouta ajoutèrent ajouté ajoutée ajoutés ajoutées ajoutant ajoutera ajouteront confie confient
    confiait confiaient confia confièrent confié confiée confiés confiées confiant confiera confieront relate
    relatent relatait relataient relata relatèrent relaté relatée relatés relatées relatant relatera relateront
    rapporte rapportent rapportait rapportaient rapporta rapportèrent rapporté rapportée rapportés rapportées
    rapportant rapportera rapporteront témoigne témoignent témoignait témoignaient témoigna témoignèrent
    témoigné témoignée témoignés témoignées témoignant témoignera témoigneront signale signalent signalait
    signalaient signala signalèrent signalé signalée signalés signalées signalant signalera signaleront
    considère considèrent considèrera considèreront rappelle rappellent rappelait rappelaient rappela
    rappelèrent rappelé rappelée rappelés rappelées rappelant rappellera rappelleront juge jugent jugeait
    jugeaient jugea jugèrent jugé jugée jugés jugées jugeant jugera jugeront révèle révèlent révélait révélaient
    révéla révélèrent révélé révélée révélés révélées révélant révèlera révèleront dit disent disait disaient
    dira disant soutient soutiennent soutenu soutenait soutenant répond répondent répondu répondait répondant
    fait_valoir font_valoir faisait_valoir fait_savoir fait_remarquer fait_observer décrit décrivait écrit
    écrivait prétend prétendu lancé glissé conclu conclut selon_lui a_dit`,
  question: `interroge interrogent interrogé interrogée interrogés interrogeait interrogea questionne questionné
    questionnait demandé_si demande_si demandait_si demanda_si demandant_si demandent_si demandé_quand
    demandé_pourquoi demandé_comment demandé_combien demandé_ce_que demandé_où demande_pourquoi demande_comment
    s_interroge s_interrogeait s_est_interrogé s_est_demandé se_demande se_demandait voulu_savoir veut_savoir
    voulait_savoir`,
  request: `demande demandent demandait demandaient demanda demandèrent demandé demandée demandés demandées demandant
    demandera demanderont prie prient priait priaient pria prièrent prié priée priés priées priant priera
    prieront sollicite sollicitent sollicitait sollicitaient sollicita sollicitèrent sollicité sollicitée
    sollicités sollicitées sollicitant sollicitera solliciteront exhorte exhortent exhorté exhortée exhortait
    exhortant exhorta appelle_à appellent_à appelé_à appelait_à appelant_à appela_à appelé_au appelle_au
    appelé_les appelle_les appelé_le appelle_le appelé_toutes appelé_l appelle_l appelé_tous appelle_tous
    invité_les_parties adjure adjuré conjuré presse_les pressé_les pressé_le lancé_un_appel lance_un_appel
    lançant_un_appel demande_à plaide_pour plaidé_pour plaidait_pour plaidant_pour plaidé_en_faveur
    plaide_en_faveur prône prôné prônait encourage encouragé encourageait`,
  demand: `exige exigent exigeait exigeaient exigea exigèrent exigé exigée exigés exigées exigeant exigera exigeront
    réclame réclament réclamait réclamaient réclama réclamèrent réclamé réclamée réclamés réclamées réclamant
    réclamera réclameront revendique revendiquent revendiquait revendiquaient revendiqua revendiquèrent
    revendiqué revendiquée revendiqués revendiquées revendiquant revendiquera revendiqueront sommé somme_le
    sommant sommés mis_en_demeure met_en_demeure mettre_en_demeure enjoint enjoignait posé_un_ultimatum
    insiste_pour_que insisté_pour_que`,
  propose: `propose proposent proposait proposaient proposa proposèrent proposé proposée proposés proposées proposant
    proposera proposeront suggére suggérent suggérait suggéraient suggéra suggérèrent suggéré suggérée suggérés
    suggérées suggérant suggérera suggéreront suggère suggèrent suggèrera suggèreront préconise préconisé
    préconisait recommande recommandé recommandait offert_de offre_de offrait_de offert_d avancé_l_idée
    soumis_une_proposition présenté_une_proposition mis_sur_la_table`,
  promise: `promet promettent promis promise promettait promettant promit s_engage s_engagent s_est_engagé s_est_engagée
    s_étaient_engagés s_engageait s_engageant s_engagea se_sont_engagés se_sont_engagées assuré_de_son_soutien
    prend_l_engagement pris_l_engagement a_juré jure garantit garanti se_dit_prêt s_est_dit_prêt
    s_est_dite_prête se_disent_prêts se_sont_dits_prêts s_est_déclaré_prêt`,
  agree: `convient conviennent convenu convenus convenues convenait convenant convinrent conviennent_de sont_convenus
    ont_convenu se_sont_accordés se_sont_accordées s_accordent s_est_accordé se_sont_entendus se_sont_entendues
    s_entendent s_est_entendu tombés_d_accord tombées_d_accord mis_d_accord mises_d_accord mettent_d_accord
    se_sont_mis_d_accord sont_d_accord`,
  accept: `accepte acceptent acceptait acceptaient accepta acceptèrent accepté acceptée acceptés acceptées acceptant
    acceptera accepteront agrée agréent agréait agréaient agréa agréèrent agréé agréée agréés agréées agréant
    agréera agréeront approuve approuvent approuvait approuvaient approuva approuvèrent approuvé approuvée
    approuvés approuvées approuvant approuvera approuveront consent consenti consentait acquiescé acquiesce
    donné_son_accord donné_leur_accord donne_son_accord donné_son_feu_vert donné_son_aval entériné avalisé
    répondu_favorablement répondu_positivement`,
  reject: `refuse refusent refusait refusaient refusa refusèrent refusé refusée refusés refusées refusant refusera
    refuseront décline déclinent déclinait déclinaient déclina déclinèrent décliné déclinée déclinés déclinées
    déclinant déclinera déclineront repousse repoussent repoussait repoussaient repoussa repoussèrent repoussé
    repoussée repoussés repoussées repoussant repoussera repousseront rejette rejettent rejetait rejetaient
    rejeta rejetèrent rejeté rejetée rejetés rejetées rejetant rejettera rejetteront exclut exclu excluait
    excluent s_oppose s_opposent s_est_opposé s_est_opposée s_opposait s_opposant se_sont_opposés se_refuse
    s_est_refusé balayé balaie écarté écarte récusé récuse opposé_une_fin_de_non-recevoir opposé_son_veto
    dit_non décliné_l_invitation`,
  accuse: `accuse accusent accusait accusaient accusa accusèrent accusé accusée accusés accusées accusant accusera
    accuseront incrimine incriminent incriminait incriminaient incrimina incriminèrent incriminé incriminée
    incriminés incriminées incriminant incriminera incrimineront reproche reprochent reprochait reprochaient
    reprocha reprochèrent reproché reprochée reprochés reprochées reprochant reprochera reprocheront impute
    imputent imputait imputaient imputa imputèrent imputé imputée imputés imputées imputant imputera imputeront
    rejeté_la_responsabilité tenu_pour_responsable tient_pour_responsable tenus_pour_responsables
    tiennent_pour_responsable mis_en_cause met_en_cause pointé_du_doigt pointe_du_doigt pointant_du_doigt
    attribué_la_responsabilité blâmé blâme fait_porter_la_responsabilité convoqué_l_ambassadeur`,
  warn: `avertit avertissent averti avertie avertissait avertissant mis_en_garde met_en_garde mettent_en_garde
    mettait_en_garde mise_en_garde_contre mettant_en_garde mit_en_garde prévient préviennent prévenu prévenue
    prévenait prévenant alerte alertent alerté alertait alertant tiré_la_sonnette_d_alarme
    tire_la_sonnette_d_alarme sonné_l_alarme`,
  threaten: `menace menacent menaçait menaçaient menaça menacèrent menacé menacée menacés menacées menaçant menacera
    menaceront brandi_la_menace brandit_la_menace agité_la_menace proféré_des_menaces`,
  condemn: `condamne condamnent condamnait condamnaient condamna condamnèrent condamné condamnée condamnés condamnées
    condamnant condamnera condamneront dénonce dénoncent dénonçait dénonçaient dénonça dénoncèrent dénoncé
    dénoncée dénoncés dénoncées dénonçant dénoncera dénonceront fustige fustigent fustigeait fustigeaient
    fustigea fustigèrent fustigé fustigée fustigés fustigées fustigeant fustigera fustigeront critique
    critiquent critiquait critiquaient critiqua critiquèrent critiqué critiquée critiqués critiquées critiquant
    critiquera critiqueront déplore déplorent déplorait déploraient déplora déplorèrent déploré déplorée
    déplorés déplorées déplorant déplorera déploreront stigmatise stigmatisent stigmatisait stigmatisaient
    stigmatisa stigmatisèrent stigmatisé stigmatisée stigmatisés stigmatisées stigmatisant stigmatisera
    stigmatiseront réprouve réprouvent réprouvait réprouvaient réprouva réprouvèrent réprouvé réprouvée
    réprouvés réprouvées réprouvant réprouvera réprouveront désapprouve désapprouvent désapprouvait
    désapprouvaient désapprouva désapprouvèrent désapprouvé désapprouvée désapprouvés désapprouvées
    désapprouvant désapprouvera désapprouveront vilipende vilipendent vilipendait vilipendaient vilipenda
    vilipendèrent vilipendé vilipendée vilipendés vilipendées vilipendant vilipendera vilipenderont flétri
    s_est_indigné s_indigne s_est_insurgé`,
  stress: `souligne soulignent soulignait soulignaient souligna soulignèrent souligné soulignée soulignés soulignées
    soulignant soulignera souligneront martele martelent martelait martelaient martela martelèrent martelé
    martelée martelés martelées martelant martelera marteleront insiste insistent insistait insistaient insista
    insistèrent insisté insistée insistés insistées insistant insistera insisteront accentue accentuent
    accentuait accentuaient accentua accentuèrent accentué accentuée accentués accentuées accentuant accentuera
    accentueront martèle martèlent martèlera martèleront mis_l_accent met_l_accent mettant_l_accent
    mettent_l_accent mis_en_avant met_en_avant mis_en_exergue met_en_exergue met_en_relief assure assurent
    assuré assurait assurant assura attiré_l_attention`,
  reaffirm: `réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmé réaffirmée réaffirmés
    réaffirmées réaffirmant réaffirmera réaffirmeront réitére réitérent réitérait réitéraient réitéra
    réitérèrent réitéré réitérée réitérés réitérées réitérant réitérera réitéreront renouvele renouvelent
    renouvelait renouvelaient renouvela renouvelèrent renouvelé renouvelée renouvelés renouvelées renouvelant
    renouvelera renouveleront réitère réitèrent réitèrera réitèreront renouvelle renouvellent renouvellera
    renouvelleront redit redisait répète répété répétait répètent répétant confirme confirmé confirmait
    confirment confirmant a_confirmé`,
  acknowledge: `reconnaît reconnait reconnaissent reconnu reconnue reconnaissait reconnaissant reconnut admet admettent
    admis admettait admettant admit avoue avoué avouait concède concédé concédait concèdent concédant
    convenu_que convient_que`,
  welcome: `salue saluent saluait saluaient salua saluèrent salué saluée salués saluées saluant saluera salueront
    se_félicite se_félicitent s_est_félicité s_est_félicitée se_sont_félicités se_félicitait se_félicitant
    s_était_félicité se_félicita s_est_réjoui s_est_réjouie se_réjouit se_réjouissent se_réjouissait
    se_réjouissant se_sont_réjouis accueilli_favorablement accueilli_avec_satisfaction accueille_favorablement
    accueille_avec_satisfaction exprimé_sa_satisfaction exprime_sa_satisfaction exprimé_leur_satisfaction`,
  congratulate: `félicite félicitent félicitait félicitaient félicita félicitèrent félicité félicitée félicités félicitées
    félicitant félicitera féliciteront congratule congratulent congratulait congratulaient congratula
    congratulèrent congratulé congratulée congratulés congratulées congratulant congratulera congratuleront
    adressé_ses_félicitations adresse_ses_félicitations adressé_leurs_félicitations présenté_ses_félicitations
    présente_ses_félicitations adressé_ses_vœux présenté_ses_vœux transmis_ses_félicitations
    exprimé_ses_félicitations`,
  condole: `présenté_ses_condoléances présente_ses_condoléances présenté_leurs_condoléances
    présentent_leurs_condoléances adressé_ses_condoléances adresse_ses_condoléances adressé_leurs_condoléances
    exprimé_ses_condoléances exprime_ses_condoléances transmis_ses_condoléances offert_ses_condoléances
    adressé_ses_sincères_condoléances présenté_ses_sincères_condoléances présenté_ses_plus_sincères_condoléances
    exprimé_sa_compassion exprimé_sa_solidarité exprimé_sa_sympathie condoléances`,
  thank: `remercie remercient remerciait remerciaient remercia remercièrent remercié remerciée remerciés remerciées
    remerciant remerciera remercieront exprimé_sa_gratitude exprime_sa_gratitude exprimé_leur_gratitude
    exprimé_sa_reconnaissance dit_sa_gratitude su_gré rendu_grâce`,
  praise: `loue louent louait louaient loua louèrent loué louée loués louées louant louera loueront vante vantent
    vantait vantaient vanta vantèrent vanté vantée vantés vantées vantant vantera vanteront encense encensent
    encensait encensaient encensa encensèrent encensé encensée encensés encensées encensant encensera
    encenseront rend_hommage rendent_hommage rendu_hommage rendait_hommage rendant_hommage rendit_hommage
    loue_les fait_l_éloge font_l_éloge faisant_l_éloge loué_les salué_le_rôle salué_les_efforts
    salue_les_efforts salue_le_rôle salué_le_courage salue_le_courage ne_tarit_pas_d_éloges tressé_des_lauriers
    exprimé_son_admiration`,
  apologise: `s_excuse s_excusent s_est_excusé s_est_excusée s_excusait s_excusant se_sont_excusés présenté_ses_excuses
    présente_ses_excuses présenté_leurs_excuses présentent_leurs_excuses présentant_ses_excuses
    présenté_des_excuses présente_des_excuses demandé_pardon demande_pardon exprimé_ses_excuses
    formulé_des_excuses adressé_ses_excuses fait_amende_honorable`,
  deny: `nie nient niait niaient nia nièrent nié niée niés niées niant niera nieront conteste contestent contestait
    contestaient contesta contestèrent contesté contestée contestés contestées contestant contestera
    contesteront dément démentent démenti démentie démentait démentant démentit réfute réfutent réfuté réfutait
    réfutant s_est_défendu_de se_défend_de`,
  invite: `invite invitent invitait invitaient invita invitèrent invité invitée invités invitées invitant invitera
    inviteront convie convient conviait conviaient convia convièrent convié conviée conviés conviées conviant
    conviera convieront adressé_une_invitation adresse_une_invitation transmis_une_invitation
    lancé_une_invitation remis_une_invitation`,
  announce: `annonce annoncent annonçait annonçaient annonça annoncèrent annoncé annoncée annoncés annoncées annonçant
    annoncera annonceront proclame proclament proclamait proclamaient proclama proclamèrent proclamé proclamée
    proclamés proclamées proclamant proclamera proclameront dévoile dévoilent dévoilait dévoilaient dévoila
    dévoilèrent dévoilé dévoilée dévoilés dévoilées dévoilant dévoilera dévoileront fait_connaître officialisé
    officialise rendu_public rend_public notifié notifie`,
  hope: `espère espèrent espéré espérait espéraient espérant espéra souhaite souhaitent souhaité souhaitait
    souhaitant souhaita exprimé_l_espoir exprime_l_espoir exprimé_son_espoir exprime_son_espoir
    exprimé_le_souhait exprime_le_souhait exprimé_le_vœu dit_espérer dit_son_espoir formé_le_vœu formule_le_vœu
    formulé_le_vœu émis_le_souhait émis_le_vœu exprimant_l_espoir appelle_de_ses_vœux appelé_de_ses_vœux`,
  "express-concern": `exprimé_son_inquiétude exprimé_sa_préoccupation exprimé_leur_inquiétude exprimé_leur_préoccupation
    exprimé_sa_vive_préoccupation exprimé_sa_profonde_préoccupation exprimé_sa_vive_inquiétude
    exprimé_sa_profonde_inquiétude exprimé_leur_vive_inquiétude exprimé_leur_vive_préoccupation
    exprimé_ses_inquiétudes exprimé_ses_préoccupations exprime_son_inquiétude exprime_sa_préoccupation
    exprime_leur_inquiétude exprime_leur_préoccupation exprime_sa_vive_préoccupation
    exprime_sa_profonde_préoccupation exprime_sa_vive_inquiétude exprime_sa_profonde_inquiétude
    exprime_leur_vive_inquiétude exprime_leur_vive_préoccupation exprime_ses_inquiétudes
    exprime_ses_préoccupations exprimant_son_inquiétude exprimant_sa_préoccupation exprimant_leur_inquiétude
    exprimant_leur_préoccupation exprimant_sa_vive_préoccupation exprimant_sa_profonde_préoccupation
    exprimant_sa_vive_inquiétude exprimant_sa_profonde_inquiétude exprimant_leur_vive_inquiétude
    exprimant_leur_vive_préoccupation exprimant_ses_inquiétudes exprimant_ses_préoccupations
    exprimait_son_inquiétude exprimait_sa_préoccupation exprimait_leur_inquiétude exprimait_leur_préoccupation
    exprimait_sa_vive_préoccupation exprimait_sa_profonde_préoccupation exprimait_sa_vive_inquiétude
    exprimait_sa_profonde_inquiétude exprimait_leur_vive_inquiétude exprimait_leur_vive_préoccupation
    exprimait_ses_inquiétudes exprimait_ses_préoccupations expriment_son_inquiétude expriment_sa_préoccupation
    expriment_leur_inquiétude expriment_leur_préoccupation expriment_sa_vive_préoccupation
    expriment_sa_profonde_préoccupation expriment_sa_vive_inquiétude expriment_sa_profonde_inquiétude
    expriment_leur_vive_inquiétude expriment_leur_vive_préoccupation expriment_ses_inquiétudes
    expriment_ses_préoccupations manifesté_son_inquiétude manifesté_sa_préoccupation manifesté_leur_inquiétude
    manifesté_leur_préoccupation manifesté_sa_vive_préoccupation manifesté_sa_profonde_préoccupation
    manifesté_sa_vive_inquiétude manifesté_sa_profonde_inquiétude manifesté_leur_vive_inquiétude
    manifesté_leur_vive_préoccupation manifesté_ses_inquiétudes manifesté_ses_préoccupations
    fait_part_de_son_inquiétude fait_part_de_sa_préoccupation fait_part_de_leur_inquiétude
    fait_part_de_leur_préoccupation fait_part_de_sa_vive_préoccupation fait_part_de_sa_profonde_préoccupation
    fait_part_de_sa_vive_inquiétude fait_part_de_sa_profonde_inquiétude fait_part_de_leur_vive_inquiétude
    fait_part_de_leur_vive_préoccupation fait_part_de_ses_inquiétudes fait_part_de_ses_préoccupations
    dit_son_inquiétude dit_sa_préoccupation dit_leur_inquiétude dit_leur_préoccupation dit_sa_vive_préoccupation
    dit_sa_profonde_préoccupation dit_sa_vive_inquiétude dit_sa_profonde_inquiétude dit_leur_vive_inquiétude
    dit_leur_vive_préoccupation dit_ses_inquiétudes dit_ses_préoccupations s_inquiète s_inquiètent
    s_est_inquiété s_est_inquiétée s_inquiétait s_inquiétant se_sont_inquiétés s_inquiéta s_alarme s_est_alarmé
    s_est_alarmée s_est_dit_préoccupé s_est_dite_préoccupée s_est_dit_inquiet s_est_dite_inquiète se_dit_inquiet
    se_dit_inquiète se_dit_préoccupé se_dit_préoccupée s_est_dit_profondément_préoccupé
    s_est_dit_vivement_préoccupé s_est_dite_profondément_préoccupée regrette regrettent regretté regrettait
    regrettant regretta exprimé_ses_regrets exprime_ses_regrets s_est_déclaré_préoccupé
    s_est_déclarée_préoccupée`,
};
