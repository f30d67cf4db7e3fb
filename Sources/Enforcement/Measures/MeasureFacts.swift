package import Law

/// What is handed in with a step of a measure.
package enum MeasureAct: Sendable, Hashable {
    case reason(String)
    case execution(MeasureExecution, goods: [MeasureGoods])
    case test(MeasureTest)
    case ending(MeasureEnding)
}

/// What the guards of a measure look at.
package struct MeasureFacts: ActFacts {
    package var kind: MeasureKind
    /// Whether it was taken on the spot.
    package var isUrgent: Bool
    /// Who works on the case now.
    package var team: [TeamMember]
    /// Everybody who ever did, and whoever proposed the measure.
    package var investigators: Set<UserID>
    /// Whether the case is still open.
    package var isCaseOpen: Bool
    /// How often its period was extended.
    package var extensions: Int
    /// When its period ends, where one runs.
    package var dueAt: Moment?
    /// Whether the case was decided with confiscation.
    package var isConfiscated: Bool
    /// Whether the police have filed the case as a crime.
    package var isWithPolice: Bool
    /// What is handed in now; nil where the question is only which steps are open.
    package var act: MeasureAct?

    package init(
        kind: MeasureKind, isUrgent: Bool = false, team: [TeamMember] = [], investigators: Set<UserID> = [],
        isCaseOpen: Bool = true,
        extensions: Int = 0, dueAt: Moment? = nil, isConfiscated: Bool = false, isWithPolice: Bool = false,
        act: MeasureAct? = nil
    ) {
        self.kind = kind
        self.isUrgent = isUrgent
        self.team = team
        self.investigators = investigators
        self.isCaseOpen = isCaseOpen
        self.extensions = extensions
        self.dueAt = dueAt
        self.isConfiscated = isConfiscated
        self.isWithPolice = isWithPolice
        self.act = act
    }
}

/// The articles on which measures rest.
enum MeasureLaw {
    /// Evidence registered for keeping, seven days (行政处罚法 56).
    static let keeping = LegalSource(law: LegalAct.penaltyLaw.name, article: "第五十六条")
    /// Approval, two officers, the party told (行政强制法 18).
    static let procedure = compulsion("第十八条")
    /// On the spot, reported in 24 hours (19).
    static let urgent = compulsion("第十九条")
    /// Goods go with a transferred case (21).
    static let transferred = compulsion("第二十一条")
    /// Only what is of the case (23).
    static let object = compulsion("第二十三条")
    /// Decision and list (24).
    static let list = compulsion("第二十四条")
    /// Thirty days, thirty more, tests not counted (25).
    static let period = compulsion("第二十五条")
    /// What is decided on the goods (27).
    static let disposal = compulsion("第二十七条")
    /// When it is lifted (28).
    static let release = compulsion("第二十八条")

    private static func compulsion(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.compulsionLaw.name, article: article)
    }
}
