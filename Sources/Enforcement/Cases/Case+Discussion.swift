import Law

extension Case {
    /// The heads of the organ together: which cases they discuss, what they decide, and for how long they let a case go on
    /// after the head's own extension.
    static let discussion: [Transition<Case>] =
        [CaseState.investigating, .concluded, .reviewed, .noticeGiven, .heard].map { state in
            Transition(
                from: state, on: .designate, to: state, duty: .caseApprove,
                guards: [CaseGuards.designatedOnce, CaseGuards.weightGiven], source: CaseLaw.discussion)
        }
        + [CaseState.reviewed, .noticeGiven, .heard].map { state in
            Transition(
                from: state, on: .discuss, to: state, duty: .caseApprove,
                guards: [CaseGuards.secondPerson, CaseGuards.discussionComplete], source: CaseLaw.discussion,
                legalEffect: true)
        }
        + ([CaseState.investigating, .reviewed, .noticeGiven, .heard] + CaseState.inHearing).map { state in
            Transition(
                from: state, on: .extendFurther, to: state, duty: .caseApprove,
                guards: [CaseGuards.secondPerson, CaseGuards.headHasExtended, CaseGuards.extensionAgreed],
                source: CaseLaw.furtherExtension)
        }
}

extension CaseGuards {
    static let designatedOnce = Guard<Case>(
        "already-designated", Wording("尚未列为情节复杂或者重大案件", "It is not yet held to be complex or major"),
        source: CaseLaw.discussion
    ) { facts, _, _ in
        facts.weight.map { Wording("本案已列为：\($0.ground.wording.zh)", "Held to be so already: \($0.ground.wording.en)") }
    }

    static let weightGiven = Guard<Case>(
        "reasons-missing", Wording("写明理由", "Reasons are given"), source: CaseLaw.discussion
    ) { facts, _, _ in
        guard case .weight(let weight)? = facts.act, isBlank(weight.reasons) else { return nil }
        return Wording("请写明理由", "Give the reasons")
    }

    static let discussionComplete = Guard<Case>(
        "discussion-incomplete", Wording("记明参加人员、讨论情况和决定", "The record gives who took part, what was said and decided"),
        source: CaseLaw.discussion
    ) { facts, _, _ in
        guard case .discussion(let discussion)? = facts.act else { return nil }
        if let fault = discussion.meeting.fault { return fault }
        guard discussion.kind == .penalty else {
            return discussion.penalty == nil ? nil : Wording("不予处罚的不得填写处罚内容", "Without a penalty none may be listed")
        }
        return discussion.penalty?.fault
            ?? (discussion.penalty == nil ? Wording("请写明处罚内容", "Say which penalty") : nil)
    }

    /// A penalty in a complex or major case is decided by the heads together, and as they agreed.
    static let discussed = Guard<Case>(
        "discussion-missing",
        Wording(
            "情节复杂或者重大违法行为的处罚经负责人集体讨论，决定与讨论一致",
            "A complex or major case was discussed, and the decision is the one agreed on"),
        source: CaseLaw.discussion
    ) { facts, _, _ in
        guard let discussion = facts.discussion else {
            guard facts.needsDiscussion, facts.decision.map({ $0.kind == .penalty }) ?? true else { return nil }
            return Wording("本案属于情节复杂或者重大案件，应当先由负责人集体讨论", "This case is complex or major: the heads discuss it first")
        }
        guard let decision = facts.decision else { return nil }
        return decision.kind == discussion.kind && decision.penalty == discussion.penalty
            ? nil : Wording("决定与集体讨论的结果不一致，应当重新讨论", "The decision is not the one agreed on: discuss it again")
    }

    static let headHasExtended = Guard<Case>(
        "head-extends-first", Wording("负责人已批准延长，尚未集体讨论延期", "The head has extended it, the heads together have not"),
        source: CaseLaw.decisionTime
    ) { facts, _, _ in
        switch facts.extensions {
        case 0: Wording("应当先由负责人批准延长三十日", "The head extends by thirty days first")
        case 1: nil
        default: Wording("已由集体讨论决定继续延期", "The heads have extended it already")
        }
    }

    static let extensionAgreed = Guard<Case>(
        "discussion-incomplete",
        Wording("记明参加人员、讨论情况和确定的期限", "The record gives who took part, what was said and the time fixed"),
        source: CaseLaw.furtherExtension
    ) { facts, _, _ in
        guard case .furtherExtension(let granted)? = facts.act else { return nil }
        if isBlank(granted.reasons) { return Wording("请写明延期的理由", "Give the reasons") }
        if granted.days < 1 { return Wording("请写明延长的天数", "Say by how many days") }
        return granted.meeting.fault
    }
}
