import Law

/// The articles on which the procuratorate's supervision rests.
enum SupervisionLaw {
    /// What must be transferred (310号 3).
    static let mustTransfer = transfer("第三条")
    /// The team at once, the head in three days, the police in twenty-four hours (310号 5).
    static let steps = transfer("第五条")
    /// No penalty in place of a transfer (310号 11).
    static let noPenaltyInstead = transfer("第十一条")
    /// Goods go to the police with the case (310号 12).
    static let goods = transfer("第十二条")
    /// The procuratorate supervises transfers (310号 14).
    static let supervised = transfer("第十四条")
    /// The police are asked why they did not file, and told to (规定 10).
    static let filing = procuratorate("第十条")
    /// Who asked is told what came of it (规定 11).
    static let settled = procuratorate("第十一条")
    /// An opinion where a unit does not transfer, hides or destroys goods, or penalises instead (规定 12).
    static let opinion = procuratorate("第十二条")
    /// An opinion where the police neither accept nor decide (规定 13).
    static let policeDelay = procuratorate("第十三条")

    private static func transfer(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.caseTransfer.name, article: article)
    }

    private static func procuratorate(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.procuratorateTransfer.name, article: article)
    }
}
