import Law

/// The conditions of the steps of a task. They are the order of the house; no law stands behind them.
enum PlanTaskGuards {
    static let ofTheUnit = Guard<PlanTask>(
        "not-the-unit", Wording("由责任单位办理", "The unit that has the task does it")
    ) { facts, actor, _ in
        facts.unit == actor.unitID ? nil : Wording("任务不在本单位", "The task is not your unit's")
    }

    static let wordsGiven = Guard<PlanTask>(
        "words-missing", Wording("写明内容或者理由", "What was done, or why, is said")
    ) { facts, _, _ in
        guard let act = facts.act, CaseGuards.isBlank(act.words) else { return nil }
        return Wording("请写明内容或者理由", "Say what was done, or why")
    }

    static let dayAhead = Guard<PlanTask>(
        "day-passed", Wording("期限不早于今天", "The day has not passed")
    ) { facts, _, moment in
        guard let day = facts.act?.day, day < moment.date else { return nil }
        return Wording("期限不能早于今天", "The day must not lie in the past")
    }

    static let somethingToShow = Guard<PlanTask>(
        "nothing-to-show",
        Wording("已有进展报告、关联记录或者自动统计的记录", "There is a report, or a record put under it or counted for it")
    ) { facts, _, _ in
        facts.isShown
            ? nil : Wording("请先报告进展或者关联工作记录", "Report first, or put a record under the task")
    }

    static let secondPerson = Guard<PlanTask>(
        RefusalCode.secondPerson.rawValue, Wording("办结人不是申请人", "Whoever closes it did not propose it as complete")
    ) { facts, actor, _ in
        facts.proposedBy == actor.userID
            ? Wording("申请办结的人不得自行办结", "You proposed it as complete: somebody else closes it") : nil
    }

    static let noRequest = Guard<PlanTask>(
        "request-open", Wording("没有未办结的督办", "No supervised request stands open")
    ) { facts, _, _ in
        facts.request == nil ? nil : Wording("还有未办结的督办，请先办结", "A supervised request stands open: end it first")
    }

    static let nothingToAnswer = Guard<PlanTask>(
        "request-unanswered", Wording("没有待答复的督办", "No supervised request waits for an answer")
    ) { facts, _, _ in
        guard let request = facts.request, !request.isAnswered else { return nil }
        return Wording("督办尚未答复，请先答复", "Answer the supervised request first")
    }

    static let toAnswer = Guard<PlanTask>(
        "no-request-to-answer", Wording("有待答复的督办", "A supervised request waits for an answer")
    ) { facts, _, _ in
        guard let request = facts.request else { return Wording("没有督办", "There is no supervised request") }
        return request.isAnswered ? Wording("督办已经答复", "The request has been answered") : nil
    }

    static let requestOpen = Guard<PlanTask>(
        "no-request", Wording("有未办结的督办", "A supervised request stands open")
    ) { facts, _, _ in
        facts.request == nil ? Wording("没有未办结的督办", "No supervised request stands open") : nil
    }

    static let nothingAsked = Guard<PlanTask>(
        "extension-asked", Wording("没有待决定的延期申请", "No extension has been asked for")
    ) { facts, _, _ in
        facts.request?.asked == nil ? nil : Wording("延期申请尚未决定", "An extension has been asked for already")
    }

    static let extensionAsked = Guard<PlanTask>(
        "no-extension-asked", Wording("责任单位申请了延期", "The unit has asked for more time")
    ) { facts, _, _ in
        facts.request?.asked == nil ? Wording("责任单位没有申请延期", "The unit has not asked for more time") : nil
    }

    static let laterDay = Guard<PlanTask>(
        "day-not-later", Wording("申请的期限晚于原期限", "The day asked for is later than the one set")
    ) { facts, _, _ in
        guard let day = facts.act?.day, let request = facts.request, day <= request.dueOn else { return nil }
        return Wording("申请的期限应当晚于原期限", "Ask for a day later than the one set")
    }
}
