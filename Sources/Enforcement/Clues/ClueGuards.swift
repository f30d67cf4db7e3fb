import Law

/// What the guards of the clue procedure look at.
package struct ClueFacts: Sendable {
    /// Officers to whom it is, or is about to be, assigned, with their certificates.
    package let officers: [TeamMember]
    /// Who reported on the check, once somebody has.
    package let reporter: UserID?
    /// How often the check has been extended.
    package let extensions: Int
    /// The reason given with this act, if it asks for one.
    package let reason: String?
    /// The ground given for closing, if this act closes.
    package let closure: ClueClosure?

    package init(
        officers: [TeamMember] = [], reporter: UserID? = nil, extensions: Int = 0, reason: String? = nil,
        closure: ClueClosure? = nil
    ) {
        self.officers = officers
        self.reporter = reporter
        self.extensions = extensions
        self.reason = reason
        self.closure = closure
    }

    /// Whether somebody had a hand in the check.
    func hasChecked(_ user: UserID) -> Bool { reporter == user || officers.contains { $0.userID == user } }
}

extension Guard where Subject == Clue {
    static let officersValid = Guard(
        "officers-not-valid",
        Wording(
            "承办人持有当日有效、含其执法领域和区域的执法证件",
            "Every officer has a certificate valid on the day for its area and region"),
        source: LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十二条")
    ) { facts, _, moment in
        guard !facts.officers.isEmpty else { return Wording("请选择承办人", "Choose the officers") }
        return facts.officers.faults(on: moment.date).map {
            Wording(
                "执法证件当日无效：\($0.zh)，请另选承办人", "No valid certificate on this day: \($0.en). Choose somebody else")
        }
    }

    static let assignedToActor = Guard(
        "not-assigned-to-you", Wording("由承办人本人办理", "Done by an officer to whom it is assigned")
    ) { facts, actor, _ in
        facts.officers.contains { $0.userID == actor.userID }
            ? nil : Wording("这条线索没有分派给您", "The clue is not assigned to you")
    }

    static let reasonGiven = Guard("reason-missing", Wording("写明理由", "The reason is given")) { facts, _, _ in
        facts.reason?.contains { !$0.isWhitespace } == true ? nil : Wording("请写明理由", "Give the reason")
    }

    static let groundGiven = Guard(
        "ground-missing", Wording("选定办结事由", "The ground for closing is chosen")
    ) { facts, _, _ in
        facts.closure == nil ? Wording("请选择办结事由", "Choose the ground for closing") : nil
    }

    static let extendable = Guard(
        "extended-already", Wording("只能延长一次", "May be extended once only"), source: TimeLimitID.clueCheckSource
    ) { facts, _, moment in
        let steps = TimeLimits.row(.clueCheck, on: moment.date)?.counting.extensions.count ?? 0
        return facts.extensions < steps ? nil : Wording("核查期限已延长过", "The check has been extended already")
    }

    static let notTheChecker = Guard(
        RefusalCode.secondPerson.rawValue, Wording("不得由核查人本人审批", "Decided by somebody else than who checked it")
    ) { facts, actor, _ in
        facts.hasChecked(actor.userID)
            ? Wording("您是核查人，须由他人审批", "You are among those who check this clue; somebody else has to decide") : nil
    }
}

extension TimeLimitID {
    /// Where the time limit of the check stands.
    static let clueCheckSource = LegalSource(law: LegalAct.marketProcedure.name, article: "第十八条")
}
