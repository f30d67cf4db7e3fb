import Law

extension Case {
    /// Jurisdiction: a case goes to the unit that has it, and there under its own number. A unit to which it was handed over does not
    /// hand it on; where it disagrees, or two units both act, their common superior designates one. While that is open the case
    /// is neither filed nor concluded.
    static let jurisdiction: [Transition<Case>] = [CaseState.registered, .checking, .investigating].flatMap { state in
        [
            Transition(
                from: state, on: .handOver, to: .handedOver, duty: .caseApprove,
                guards: [
                    CaseGuards.secondPerson, CaseGuards.notHandedOver, CaseGuards.jurisdictionSettled,
                    CaseGuards.nothingTransferred, CaseGuards.measuresEnded, CaseGuards.receiverGiven,
                ], documents: [.caseHandover], source: CaseLaw.handOver, legalEffect: true),
            Transition(
                from: state, on: .askDesignation, to: state, duty: .caseApprove,
                guards: [CaseGuards.jurisdictionSettled, CaseGuards.superiorGiven], starts: [designation],
                source: CaseLaw.competing, legalEffect: true),
            Transition(
                from: state, on: .keepJurisdiction, to: state, duty: .caseDesignate,
                guards: [CaseGuards.asked, CaseGuards.ofTheSuperior, CaseGuards.reasonGiven], stops: [.caseDesignation],
                documents: [.jurisdictionNotice], source: CaseLaw.competing, legalEffect: true),
            Transition(
                from: state, on: .loseJurisdiction, to: .handedOver, duty: .caseDesignate,
                guards: [
                    CaseGuards.asked, CaseGuards.ofTheSuperior, CaseGuards.nothingTransferred, CaseGuards.measuresEnded,
                    CaseGuards.reasonGiven,
                ], stops: [.caseDesignation], documents: [.jurisdictionNotice], source: CaseLaw.competing,
                legalEffect: true),
        ]
    }

    private static let designation = ClockStart(
        .caseDesignation, task: Wording("指定案件的管辖单位", "Designate the unit with jurisdiction"), holder: .counterpart)
}

extension CaseGuards {
    static let notHandedOver = Guard<Case>(
        "handed-over-already", Wording("不是其他单位移送来的案件", "It was not handed over by another unit"),
        source: CaseLaw.handOver
    ) { facts, _, _ in
        facts.cameByHandOver
            ? Wording(
                "受移送的案件不得再自行移送；对管辖有异议的，报请共同的上一级单位指定管辖",
                "A case that was handed over is not handed on: ask the common superior to designate")
            : nil
    }

    static let jurisdictionSettled = Guard<Case>(
        "jurisdiction-open", Wording("没有等待指定管辖", "No designation is awaited"), source: CaseLaw.competing
    ) { facts, _, _ in
        facts.superior == nil
            ? nil : Wording("已报请指定管辖，等待上一级单位决定", "The superior has been asked to designate and has not decided")
    }

    static let receiverGiven = Guard<Case>(
        "hand-over-receiver", Wording("移送给另一个办理案件的单位，写明理由", "To another unit that works cases, with reasons"),
        source: CaseLaw.handOver
    ) { facts, _, _ in
        guard case .handOver(let receiver)? = facts.act else { return nil }
        if receiver.isItself { return Wording("请选择另一个单位", "Choose another unit") }
        if !receiver.worksCases { return Wording("该单位不办理行政案件", "That unit does not work administrative cases") }
        return isBlank(receiver.reasons) ? Wording("请写明移送的理由", "Give the reasons") : nil
    }

    static let superiorGiven = Guard<Case>(
        "no-superior", Wording("争议双方有共同的上一级单位，写明理由", "Both units have a common superior; reasons are given"),
        source: CaseLaw.competing
    ) { facts, _, _ in
        guard case .askDesignation(let question)? = facts.act else { return nil }
        if question.isItself { return Wording("请选择另一个单位", "Choose another unit") }
        if !question.hasSuperior {
            return Wording("没有登记两个单位共同的上一级单位", "No common superior of both units is on the books")
        }
        return isBlank(question.reasons) ? Wording("请写明争议和报请的理由", "Give the dispute and the reasons") : nil
    }

    static let asked = Guard<Case>(
        "not-asked", Wording("已报请指定管辖", "A designation was asked for"), selects: true
    ) { facts, _, _ in
        facts.superior == nil ? Wording("没有报请指定管辖", "No designation was asked for") : nil
    }

    static let ofTheSuperior = Guard<Case>(
        "not-the-superior", Wording("由报请的上一级单位指定", "The superior that was asked designates"),
        source: CaseLaw.competing, selects: true
    ) { facts, actor, _ in
        facts.superior == actor.unitID ? nil : Wording("由上一级单位指定管辖", "The superior that was asked designates")
    }
}
