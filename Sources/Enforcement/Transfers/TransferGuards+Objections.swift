import Law

/// The conditions of objecting to a decision not to file, and of what the police look into for longer.
extension TransferGuards {
    static let complete = Guard<Transfer>(
        "materials-missing", Wording("移送材料齐全", "What the law asks for is there"), source: TransferLaw.attachments,
        selects: true
    ) { facts, _, _ in
        facts.missing.isEmpty ? nil : Wording("移送材料不全", "Materials are missing")
    }

    static let incomplete = Guard<Transfer>(
        "materials-complete", Wording("移送材料不全", "Materials are missing"), source: TransferLaw.supplement,
        selects: true
    ) { facts, _, _ in
        facts.missing.isEmpty ? Wording("移送材料齐全", "What the law asks for is there") : nil
    }

    static let notVerified = Guard<Transfer>(
        "verified-already", Wording("尚未转入线索查证", "It is not looked into as a clue yet"),
        source: TransferLaw.verification,
        selects: true
    ) { facts, _, _ in
        facts.isVerified ? Wording("已转入线索查证", "It is looked into as a clue already") : nil
    }

    static let verified = Guard<Transfer>(
        "not-verified", Wording("正在作为线索查证", "It is looked into as a clue"), source: TransferLaw.verification,
        selects: true
    ) { facts, _, _ in
        facts.isVerified ? nil : Wording("未转入线索查证，不能延长", "It is not looked into as a clue")
    }

    /// The objection of the unit has come just so far; nil stands for a unit that has raised none.
    static func objection(_ stages: TransferObjection?...) -> Guard<Transfer> {
        let names = stages.map { $0?.label ?? Wording("尚未提出异议", "No objection is raised yet") }
        return Guard<Transfer>(
            "objection-stage",
            Wording(names.map(\.zh).joined(separator: "或者"), names.map(\.en).joined(separator: ", or: ")),
            source: TransferLaw.objection, selects: true
        ) { facts, _, _ in
            guard !stages.contains(facts.objection) else { return nil }
            guard let stage = facts.objection else {
                return Wording("移送机关没有提出异议", "The unit has raised no objection")
            }
            return Wording("现处于：\(stage.label.zh)", "It stands so: \(stage.label.en)")
        }
    }

    static let reconsiderInTime = Guard<Transfer>(
        "reconsideration-late", Wording("在接到不予立案通知书后三日内", "Within three days of the notice"),
        source: TransferLaw.objection
    ) { facts, _, now in
        guard let until = facts.reconsiderUntil, now > until else { return nil }
        return Wording("提请复议的期限已过，可以建议人民检察院立案监督", "The time is over; the procuratorate can still be asked")
    }

    static let nothingPending = Guard<Transfer>(
        "objection-pending", Wording("没有未办结的复议或者立案监督", "No reconsideration or supervision is open"),
        source: TransferLaw.objection
    ) { facts, _, _ in
        guard let stage = facts.objection, stage.isPending else { return nil }
        return Wording("尚未办结：\(stage.label.zh)", "Still open: \(stage.label.en)")
    }

    static let procuratorateAbove = Guard<Transfer>(
        "not-a-procuratorate", Wording("向有管辖权的人民检察院提出", "It goes to the procuratorate of the region"),
        source: TransferLaw.objection
    ) { facts, _, _ in
        guard case .supervisor(let unit)? = facts.act else { return nil }
        guard unit.kind == .procuratorate, RegionScope.contains(facts.senderRegion, within: unit.region) else {
            return Wording("请选择本地区的人民检察院", "Choose a procuratorate of the region")
        }
        return nil
    }

    static let ofTheSupervisor = Guard<Transfer>(
        "not-the-supervisor", Wording("由收到建议的人民检察院办理", "The procuratorate that was asked acts"),
        source: SupervisionLaw.supervised, selects: true
    ) { facts, actor, _ in
        facts.supervisor == actor.unitID
            ? nil : Wording("移送机关未向本院建议立案监督", "Your procuratorate was not asked to supervise")
    }

    static let filingOrdered = Guard<Transfer>(
        "filing-not-notified", Wording("人民检察院已通知立案", "The procuratorate has notified the police to file"),
        source: TransferLaw.orderedFiling, selects: true
    ) { facts, _, _ in
        facts.isFilingOrdered ? nil : Wording("人民检察院没有通知立案", "The procuratorate has not notified to file")
    }
}
