import Law

/// The catalogue of 2021: the 56 forms in its order.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021): numbers and names. Which slots a form has and how it is worded is the product's
///   own: the printed layouts have not been read.
package enum PrescribedForms {
    package static let all: [PrescribedForm] = opening + evidence + measures + tests + decision + closing

    private static let rows = Dictionary(uniqueKeysWithValues: all.map { ($0.form, $0) })

    /// The row of a form; nil for what stands in no catalogue.
    package static func row(of form: DocumentForm) -> PrescribedForm? { rows[form] }

    /// The forms that an officer may choose at a stage of a case.
    package static func fitting(_ stage: FormStage) -> [PrescribedForm] {
        all.filter { $0.way == .chosen && $0.stages.contains(stage) }
    }
}

/// The articles that ask for something in a form, beside those of `CaseLaw`.
enum FormLaw {
    /// What a decision on a penalty holds (行政处罚法 59).
    static let decisionContent = source(.penaltyLaw, "第五十九条")
    /// The officers show their certificates (55).
    static let certificates = source(.penaltyLaw, "第五十五条")
    /// The kinds of evidence (46).
    static let evidenceKinds = source(.penaltyLaw, "第四十六条")
    /// What is done is recorded from beginning to end (47).
    static let fullRecord = source(.penaltyLaw, "第四十七条")
    /// Evidence kept by registration, decided on within seven days (56).
    static let keeping = source(.penaltyLaw, "第五十六条")
    /// A complex or major case is discussed by the heads (57).
    static let discussion = source(.penaltyLaw, "第五十七条")
    /// Summary procedure (51).
    static let summary = source(.penaltyLaw, "第五十一条")
    /// When a hearing is offered (63).
    static let hearing = source(.penaltyLaw, "第六十三条")
    /// How a hearing is held and told (64).
    static let hearingConduct = source(.penaltyLaw, "第六十四条")
    /// The fine is paid within fifteen days (67); three per cent a day after that (72).
    static let payment = source(.penaltyLaw, "第六十七条")
    static let latePayment = source(.penaltyLaw, "第七十二条")
    /// Sealing and detention (行政强制法 18–25).
    static let measures = source(.compulsionLaw, "第十八条至第二十五条")
    /// The period of a test is told (25).
    static let testPeriod = source(.compulsionLaw, "第二十五条")
    /// When a measure ends (28).
    static let release = source(.compulsionLaw, "第二十八条")
    /// The court is asked within three months (53), after a reminder (54).
    static let courtEnforcement = source(.compulsionLaw, "第五十三条")
    static let reminder = source(.compulsionLaw, "第五十四条")
    /// Case transfer to the police (国务院令第310号 6).
    static let transfer = source(.caseTransfer, "第六条")

    private static func source(_ act: LegalAct, _ article: String) -> LegalSource {
        LegalSource(law: act.name, article: article)
    }
}
