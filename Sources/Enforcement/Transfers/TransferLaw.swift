import Law

/// The articles on which the steps of a transfer rest.
enum TransferLaw {
    /// What must be transferred (310号 3).
    static let threshold = rules("第三条第一款")
    /// In intellectual property, reasonable suspicion is enough (3, second paragraph).
    static let reasonableSuspicion = rules("第三条第二款")
    /// At least two officers, a written report, the head's decision, hand-over to the same level (5).
    static let proposal = rules("第五条")
    /// What goes along (6).
    static let attachments = rules("第六条")
    /// Receipt, and forwarding by police without jurisdiction (7).
    static let receipt = rules("第七条")
    /// The police decide (8).
    static let filing = rules("第八条")
    /// Asking the police to reconsider, or the procuratorate to supervise (9, first paragraph).
    static let objection = rules("第九条第一款")
    /// The police decide on the reconsideration; still objecting, the procuratorate is asked (9, second paragraph).
    static let reconsideration = rules("第九条第二款")
    /// A file that the police did not take up is dealt with by the unit (10).
    static let takeBack = rules("第十条")
    /// Goods and materials (12).
    static let goods = rules("第十二条")
    /// No crime after all, but a matter for the unit (13).
    static let sendBack = rules("第十三条")
    /// Missing materials: notice and completion, no refusal (程序规定 180).
    static let supplement = LegalSource(law: LegalAct.policeProcedure.name, article: "第一百八十条第二款")
    /// The police file as the procuratorate notified (程序规定 182).
    static let orderedFiling = LegalSource(law: LegalAct.policeProcedure.name, article: "第一百八十二条第二款")

    /// A clue is looked into for longer (公通字〔2016〕16号, from memory).
    static let verification = LegalSource(law: LegalAct.policeAcceptance.name, article: RuleStanding.articleNotRead)

    private static func rules(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.caseTransfer.name, article: article)
    }
}
