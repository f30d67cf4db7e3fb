import Law

/// The articles on which the steps of an administrative case rest.
enum CaseLaw {
    /// At least two officers with the qualification (行政处罚法 42).
    static let officers = penaltyLaw("第四十二条")
    /// No penalty without facts that are clear and evidence that is sufficient (40).
    static let evidence = penaltyLaw("第四十条")
    /// What meets the standard is filed in time (54).
    static let filing = penaltyLaw("第五十四条第二款")
    /// The party is told before the decision (44).
    static let notice = penaltyLaw("第四十四条")
    /// The party may state its case, and none is punished harder for it (45).
    static let statement = penaltyLaw("第四十五条")
    /// The head decides on the result of the investigation (57).
    static let decision = penaltyLaw("第五十七条")
    /// Legal review before certain decisions (58).
    static let review = penaltyLaw("第五十八条")
    /// Before which penalties the party is told that it may be heard (63).
    static let hearingRight = penaltyLaw("第六十三条")
    /// How a hearing goes (64).
    static let hearing = penaltyLaw("第六十四条")
    /// The decision rests on the minutes (65).
    static let decisionAfterHearing = penaltyLaw("第六十五条")
    /// Ninety days from filing (60).
    static let decisionTime = penaltyLaw("第六十条")
    /// Service (61).
    static let service = penaltyLaw("第六十一条")
    /// No decision without notice, or where a statement was not heard (62).
    static let noDecisionWithoutNotice = penaltyLaw("第六十二条")
    /// What was done is recorded from beginning to end, and the record kept on file (47).
    static let volume = penaltyLaw("第四十七条")
    /// What is suspected to be a crime goes to criminal justice (27).
    static let transfer = penaltyLaw("第二十七条")
    /// What may be decided on the spot (51).
    static let summary = penaltyLaw("第五十一条")
    /// Of several units with jurisdiction the first to file has it; a dispute goes to their common superior (25).
    static let competing = penaltyLaw("第二十五条")
    /// Hand-over to the unit with jurisdiction, and no handing on (程序规定 14, from memory).
    static let handOver = marketProcedure("第十四条")
    /// One act is fined once (29).
    static let oneFine = penaltyLaw("第二十九条")
    /// A complex or major case is discussed by the heads (57).
    static let discussion = penaltyLaw("第五十七条")
    /// A decision on the spot is reported for the record; the article has not been read.
    static let summaryRecord = marketProcedure(RuleStanding.articleNotRead)
    /// Suspension and termination of an investigation; the article has not been read.
    static let stay = marketProcedure(RuleStanding.articleNotRead)
    /// The heads together let a case go on after the head's own extension; the article is from memory.
    static let furtherExtension = marketProcedure("第六十四条")
    /// The check of a clue (程序规定 18).
    static let check = marketProcedure("第十八条")
    /// When a case is filed (程序规定 19).
    static let filingConditions = marketProcedure("第十九条")
    /// When it need not be (程序规定 20).
    static let noFiling = marketProcedure("第二十条")
    /// No penalty in place of a transfer (310号 11).
    static let noPenaltyInstead = LegalSource(law: LegalAct.caseTransfer.name, article: "第十一条")

    private static func penaltyLaw(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.penaltyLaw.name, article: article)
    }

    private static func marketProcedure(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.marketProcedure.name, article: article)
    }
}
