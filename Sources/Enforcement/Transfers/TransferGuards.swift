import Law

/// The conditions of the steps of a transfer.
enum TransferGuards {
    static let secondPerson = Guard<Transfer>(
        RefusalCode.secondPerson.rawValue,
        Wording("决定人不是提出人，也不是专案组成员", "Whoever decides neither proposed it nor is in the team"),
        source: TransferLaw.proposal
    ) { facts, actor, _ in
        guard facts.proposedBy == actor.userID || facts.team.contains(where: { $0.userID == actor.userID }) else {
            return nil
        }
        return Wording("移送应当由本机关正职负责人或者主持工作的负责人决定，不得自行批准", "You proposed this transfer: the head must decide")
    }

    static let reasonGiven = Guard<Transfer>(
        "reasons-missing", Wording("写明理由", "Reasons are given")
    ) { facts, _, _ in
        guard case .reason(let text)? = facts.act, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明理由", "Give the reasons")
    }

    static let twoOfficers = Guard<Transfer>(
        "two-valid-officers",
        Wording("专案组至少两名执法人员，证件当日有效", "A team of at least two officers with certificates good on the day"),
        source: TransferLaw.proposal
    ) { facts, _, moment in
        facts.team.filter { $0.isValid(on: moment.date) }.count >= 2
            ? nil
            : Wording("应当指定两名以上执法证件有效的执法人员组成专案组", "The team needs two officers with valid certificates")
    }

    static let sameLevelPolice = Guard<Transfer>(
        "not-same-level-police", Wording("接收单位是同级公安机关", "The receiver is the police of the same level"),
        source: TransferLaw.proposal
    ) { facts, _, _ in
        guard case .receiver(let unit)? = facts.act else { return nil }
        guard unit.kind == .police, unit.region == facts.senderRegion else {
            return Wording("应当向同级公安机关移送", "The file goes to the police of the same level")
        }
        return nil
    }

    static let otherPolice = Guard<Transfer>(
        "not-other-police", Wording("转送至其他公安机关", "It is forwarded to other police"), source: TransferLaw.receipt
    ) { facts, _, _ in
        guard case .receiver(let unit)? = facts.act else { return nil }
        guard unit.kind == .police, unit.id != facts.receiver else {
            return Wording("应当转送有管辖权的其他公安机关", "Choose the police that has jurisdiction")
        }
        return nil
    }

    static let withThePolice = Guard<Transfer>(
        "not-the-receiver", Wording("由现接收的公安机关办理", "The police that now has the file does it"),
        source: TransferLaw.receipt
    ) { facts, actor, _ in
        facts.receiver == actor.unitID ? nil : Wording("案件不在本单位", "The file is not with your unit")
    }

    static let ofTheSender = Guard<Transfer>(
        "not-the-sender", Wording("由移送机关办理", "The unit that transferred does it")
    ) { facts, actor, _ in
        facts.sender == actor.unitID ? nil : Wording("本单位不是移送机关", "Your unit did not transfer this case")
    }

    static let nothingAsked = Guard<Transfer>(
        "supplement-open", Wording("没有未完成的补正通知", "No request for materials is open"), source: TransferLaw.supplement
    ) { facts, _, _ in
        facts.supplementOpen ? Wording("补正通知尚未完成", "Materials have been asked for already") : nil
    }

    static let supplementAsked = Guard<Transfer>(
        "no-supplement-asked", Wording("公安机关已通知补正", "The police have asked for materials"),
        source: TransferLaw.supplement
    ) { facts, _, _ in
        facts.supplementOpen ? nil : Wording("公安机关没有通知补正材料", "The police have not asked for materials")
    }
}
