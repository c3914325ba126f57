//! Headings of sections in the languages that sites and the translators of browsers print them in. The tables of the
//! sites name their headings in their own language; these are the others.

/// A section a line: the names tables use for it, then its headings in ja, ko, zh, es, pt, fr, de, it. Several headings
/// of one language are parted by `|`.
const HEADINGS: &str = "\
about\t自己紹介|概要\t소개|정보\t关于|個人簡介\tAcerca de\tSobre\tInfos|À propos\tInfo|Über mich\tInformazioni
experience,employment\t職歴|経歴|職務経歴\t경력|경력 사항|경력사항\t工作经历|工作經歷\tExperiencia|Historial laboral|Experiencia laboral\tExperiência|Histórico profissional|Experiência profissional\tExpérience|Parcours professionnel|Expérience professionnelle\tBerufserfahrung|Beruflicher Werdegang\tEsperienza|Esperienze lavorative
education\t学歴\t학력\t教育经历|學歷\tEducación|Formación\tFormação acadêmica|Educação|Formação\tFormation|Études\tAusbildung\tFormazione
certifications\t資格|資格・認定|資格と認定|資格・免許|ライセンスと認定\t자격증|자격증 및 면허|라이선스 및 자격증\t资格认证|證照與認證\tLicencias y certificaciones|Certificaciones\tLicenças e certificados|Certificações|Qualificações\tLicences et certifications|Certifications\tBescheinigungen und Zertifikate|Zertifikate|Qualifikationen\tLicenze e certificazioni|Certificazioni
skills\tスキル|主なスキル\t보유 기술|보유기술|기술|주요 기술\t技能\tAptitudes|Conocimientos y aptitudes|Habilidades|Principales aptitudes\tCompetências|Habilidades|Principais competências\tCompétences|Principales compétences\tKenntnisse|Fähigkeiten|Top-Kenntnisse\tCompetenze
languages\t言語\t언어|외국어\t语言|語言\tIdiomas\tIdiomas\tLangues\tSprachen\tLingue
recommendations\t推薦|推薦状\t추천|추천서\t推荐信|推薦\tRecomendaciones\tRecomendações\tRecommandations\tEmpfehlungen\tSegnalazioni
volunteering,other\tボランティア|ボランティア経験\t봉사활동|봉사 활동\t志愿者经历|志工經驗\tVoluntariado\tVoluntariado|Experiência como voluntário\tBénévolat|Expérience de bénévolat\tEhrenamt\tEsperienze di volontariato
honors,other\t受賞歴\t수상 경력|수상경력\t荣誉奖项|榮譽獎項\tReconocimientos y premios\tReconhecimentos e prêmios\tPrix et distinctions\tAuszeichnungen und Preise\tRiconoscimenti e premi
interests,other\t興味・関心|関心\t관심 분야|관심사\t兴趣|興趣\tIntereses\tInteresses\tCentres d’intérêt|Centres d'intérêt\tInteressen\tInteressi
activity,other\tアクティビティ\t활동\t动态|動態\tActividad\tAtividades|Atividade\tActivité\tAktivitäten\tAttività
projects,other\tプロジェクト\t프로젝트\t项目经历|專案\tProyectos\tProjetos\tProjets\tProjekte\tProgetti
highlights,other\tハイライト\t하이라이트\t亮点\tTemas destacados\tDestaques\tPoints forts\tHighlights\tIn evidenza
availability\t稼働状況|稼働時間|週の稼働時間\t가능 시간|주당 시간\t可用时间\tDisponibilidad|Horas por semana\tDisponibilidade|Horas por semana\tDisponibilité|Heures par semaine\tVerfügbarkeit|Stunden pro Woche\tDisponibilità
verifications\t本人確認|認証\t인증\t验证\tVerificaciones\tVerificações\tVérifications\tVerifizierungen\tVerifiche
work_history\t仕事の実績|作業履歴|職務履歴\t작업 내역|작업 이력\t工作记录\tHistorial de trabajo\tHistórico de trabalho\tHistorique des missions|Historique de travail\tArbeitsverlauf|Arbeitshistorie\tCronologia lavori
linked_accounts\t連携アカウント|リンクされたアカウント\t연결된 계정\t关联账户\tCuentas vinculadas\tContas vinculadas\tComptes associés|Comptes liés\tVerknüpfte Konten\tAccount collegati
portfolio\tポートフォリオ\t포트폴리오\t作品集\tPortafolio|Portfolio\tPortfólio\tPortfolio\tPortfolio\tPortfolio
reviews\tレビュー|評価\t리뷰|후기\t评价\tReseñas|Opiniones\tAvaliações\tAvis\tBewertungen\tRecensioni
testimonials,other\tお客様の声\t추천글\t客户评价\tTestimonios\tDepoimentos\tTémoignages\tReferenzen\tTestimonianze
more,other\tその他の経験\t기타 경험\t其他经历\tOtras experiencias\tOutras experiências\tAutres expériences\tWeitere Erfahrungen\tAltre esperienze
video,other\t紹介動画\t소개 동영상\t视频介绍\tVídeo de presentación\tVídeo de apresentação\tVidéo de présentation\tVorstellungsvideo\tVideo di presentazione
";

/// Languages of [`HEADINGS`].
pub(super) const LANGUAGES: usize = 8;

/// The headings of a section a table names, each with the number of its language.
pub(super) fn of(section: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let of_section = move |line: &&str| {
        line.split('\t').next().is_some_and(|names| names.split(',').any(|name| name == section))
    };
    let lines = HEADINGS.lines().filter(of_section);
    lines.flat_map(|line| {
        let cells = line.split('\t').skip(1).enumerate();
        cells.flat_map(|(language, cell)| cell.split('|').map(move |heading| (language, heading)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_has_a_heading_in_every_language() {
        for line in HEADINGS.lines() {
            assert_eq!(line.split('\t').count(), LANGUAGES + 1, "{line}");
        }
        let headings: Vec<_> = of("employment").filter(|(language, _)| *language == 6).collect();
        assert_eq!(headings, [(6, "Berufserfahrung"), (6, "Beruflicher Werdegang")]);
        assert_eq!(of("no such section").count(), 0);
    }
}
