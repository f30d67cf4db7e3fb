import Law

extension Case {
    /// Avoidance 回避: who has an interest in a case keeps out of it. It can be asked for as long as something is to be done in the
    /// case; the case goes on meanwhile, in the state in which it is.
    static let avoidance: [Transition<Case>] = CaseState.allCases.filter { !$0.isFinal }.flatMap { state in
        [
            Transition(
                from: state, on: .askAvoidance, to: state, duty: .caseWork, guards: [CaseGuards.avoidanceGiven],
                source: CaseLaw.avoidance,
                clerical: Wording("回避的申请应当受理，不以证件有效为条件", "An application is taken in whatever the certificate")),
            Transition(
                from: state, on: .orderAvoidance, to: state, duty: .caseApprove,
                guards: [CaseGuards.avoidanceGiven, CaseGuards.notOnHeads], source: CaseLaw.avoidance,
                legalEffect: true),
            Transition(
                from: state, on: .decideAvoidance, to: state, duty: .caseApprove,
                guards: [CaseGuards.avoidanceOpen, CaseGuards.avoidanceDecided, CaseGuards.notOnOneself],
                source: CaseLaw.avoidance, legalEffect: true),
            Transition(
                from: state, on: .discussAvoidance, to: state, duty: .caseApprove,
                guards: [
                    CaseGuards.headsAvoidanceOpen, CaseGuards.avoidanceDecided, CaseGuards.notOnOneself,
                    CaseGuards.avoidanceDiscussed,
                ], source: CaseLaw.avoidanceOfHead, legalEffect: true),
        ]
    }
}

extension CaseLaw {
    /// Who keeps out, who may ask for it, that the head decides, and that the investigation does not stop before (43).
    static let avoidance = LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十三条")
    /// The heads decide together on one of them; from memory, the article has not been read.
    static let avoidanceOfHead = LegalSource(law: LegalAct.marketProcedure.name, article: RuleStanding.articleNotRead)
}

extension CaseGuards {
    static let avoidanceGiven = Guard<Case>(
        "avoidance-incomplete",
        Wording(
            "写明回避的理由；该人员尚未回避，也没有待决定的申请", "Reasons are given; the person neither keeps out yet nor awaits a decision"),
        source: CaseLaw.avoidance
    ) { facts, actor, _ in
        guard case .avoidance(let request)? = facts.act else { return nil }
        if facts.avoidance.avoiding.contains(request.person) {
            return Wording("该人员已经回避本案", "That person keeps out of the case already")
        }
        if facts.avoidance.open[request.person] != nil {
            return Wording("已有对该人员的回避申请，请先作出决定", "There is an application about that person: decide on it")
        }
        if request.origin == .own, request.person != actor.userID {
            return Wording(
                "自行回避由本人提出；当事人申请的，请写明申请人", "One asks for one's own; for the party's application, say who applied")
        }
        return isBlank(request.reasons) ? Wording("请写明理由", "Give the reasons") : nil
    }

    static let notOnHeads = Guard<Case>(
        "heads-decide-together", Wording("被决定回避的不是单位负责人", "It is not about a head of the unit"),
        source: CaseLaw.avoidanceOfHead
    ) { facts, _, _ in
        guard case .avoidance(let request)? = facts.act, request.isHead else { return nil }
        return Wording(
            "单位负责人的回避由负责人集体讨论决定，请由办案人员登记申请",
            "The heads decide together on one of them: let an officer enter the application")
    }

    static let avoidanceOpen = Guard<Case>(
        "no-avoidance-asked", Wording("有待决定的回避申请", "An application awaits the decision"), selects: true
    ) { facts, _, _ in
        facts.avoidance.open(together: false).isEmpty
            ? Wording("没有待负责人决定的回避申请", "No application awaits the head's decision") : nil
    }

    static let headsAvoidanceOpen = Guard<Case>(
        "no-avoidance-asked", Wording("有对单位负责人的回避申请待决定", "An application about a head awaits the decision"),
        selects: true
    ) { facts, _, _ in
        facts.avoidance.open(together: true).isEmpty
            ? Wording("没有待集体讨论决定的回避申请", "No application awaits the heads' decision") : nil
    }

    static let avoidanceDecided = Guard<Case>(
        "avoidance-incomplete",
        Wording(
            "决定的是待决定的申请，写明理由；予以回避的，写明此前行为的效力",
            "It is about an open application, with reasons, and says what becomes of earlier acts"),
        source: CaseLaw.avoidance
    ) { facts, _, _ in
        guard case .avoidanceDecision(let decision)? = facts.act else { return nil }
        if !facts.avoidance.open(together: decision.meeting != nil).contains(decision.person) {
            return decision.meeting == nil
                ? Wording("该人员没有待负责人决定的回避申请", "No application about that person awaits the head")
                : Wording("该人员没有待集体讨论决定的回避申请", "No application about that person awaits the heads")
        }
        if (decision.outcome == .avoids) != (decision.earlier != nil) {
            return Wording(
                "予以回避的，应当写明此前办理行为的效力；不予回避的不写",
                "Say what becomes of earlier acts where the person keeps out, and only there")
        }
        return isBlank(decision.reasons) ? Wording("请写明理由", "Give the reasons") : nil
    }

    static let notOnOneself = Guard<Case>(
        RefusalCode.secondPerson.rawValue, Wording("不得决定自己的回避", "Nobody decides on their own"),
        source: CaseLaw.avoidance
    ) { facts, actor, _ in
        let person: UserID?
        if case .avoidanceDecision(let decision)? = facts.act { person = decision.person } else { person = nil }
        let open = facts.avoidance.open.keys
        guard person == actor.userID || (person == nil && open.count == 1 && open.contains(actor.userID)) else {
            return nil
        }
        return Wording("本人的回避由其他负责人登记决定", "Another head decides on yours")
    }

    static let avoidanceDiscussed = Guard<Case>(
        "discussion-incomplete", Wording("记明参加人员、讨论情况和决定", "The record gives who took part, what was said and decided"),
        source: CaseLaw.avoidanceOfHead
    ) { facts, _, _ in
        guard case .avoidanceDecision(let decision)? = facts.act else { return nil }
        return decision.meeting?.fault
    }

    /// Nobody who keeps out of a case is named to it.
    static let nobodyAvoids = Guard<Case>(
        RefusalCode.mustAvoid.rawValue, Wording("被指派人员没有回避本案", "Nobody named keeps out of the case"),
        source: CaseLaw.avoidance
    ) { facts, _, _ in
        guard case .team(let team)? = facts.act else { return nil }
        let names = team.filter { facts.avoidance.avoiding.contains($0.userID) }.map(\.name)
        guard !names.isEmpty else { return nil }
        return Wording(
            "\(names.joined(separator: "、"))已回避本案，不得指派",
            "Not to be assigned, for they keep out: \(names.joined(separator: ", "))")
    }
}
