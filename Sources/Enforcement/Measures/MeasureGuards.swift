import Law

/// The conditions of the steps of a measure.
enum MeasureGuards {
    static let keeping = ofKind(Wording("先行登记保存", "Evidence registered for keeping"), MeasureLaw.keeping) {
        !$0.isCompulsory
    }
    static let compulsory = ofKind(Wording("查封、扣押", "Sealing or detention"), MeasureLaw.procedure) {
        $0.isCompulsory
    }

    private static func ofKind(
        _ name: Wording, _ source: LegalSource, _ fits: @escaping @Sendable (MeasureKind) -> Bool
    ) -> Guard<CaseMeasure> {
        Guard<CaseMeasure>("another-measure", name, source: source, selects: true) { facts, _, _ in
            fits(facts.kind)
                ? nil : Wording("此项措施是“\(facts.kind.label.zh)”", "This measure is: \(facts.kind.label.en)")
        }
    }

    static let urgent = Guard<CaseMeasure>(
        "not-urgent", Wording("情况紧急，当场实施", "Taken on the spot"), source: MeasureLaw.urgent, selects: true
    ) { facts, _, _ in
        facts.isUrgent ? nil : Wording("此项措施待批准后实施", "This measure waits for approval")
    }

    static let secondPerson = Guard<CaseMeasure>(
        RefusalCode.secondPerson.rawValue,
        Wording("批准人不是提请人，也不是办案人员", "Whoever approves neither proposed it nor works on the case"),
        source: MeasureLaw.procedure
    ) { facts, actor, _ in
        facts.investigators.contains(actor.userID)
            ? Wording("办案人员或者提请人不得批准自己提请的措施", "You work on this case: another head must approve") : nil
    }

    static let caseOpen = Guard<CaseMeasure>(
        "case-over", Wording("案件尚未办结", "The case is not over"), source: MeasureLaw.object
    ) { facts, _, _ in
        facts.isCaseOpen ? nil : Wording("案件已办结，不得采取措施", "The case is over: no measure may be taken")
    }

    static let twoOfficers = Guard<CaseMeasure>(
        "two-valid-officers",
        Wording("至少两名办案人员实施，执法证件当日有效", "At least two officers whose certificates are good on the day"),
        source: MeasureLaw.procedure
    ) { facts, _, moment in
        var day = moment.date
        if case .execution(let execution, _)? = facts.act { day = execution.at.date }
        let valid = facts.team.filter { $0.isValid(on: day) }.count
        guard valid < 2 else { return nil }
        let faults = facts.team.faults(on: day)
        return Wording(
            "\(day)执法证件有效的办案人员只有\(valid)名，应当不少于两名" + (faults.map { "：\($0.zh)" } ?? ""),
            "Only \(valid) of the officers hold a certificate good on \(day); two are needed"
                + (faults.map { ": \($0.en)" } ?? ""))
    }

    static let rightsTold = Guard<CaseMeasure>(
        "rights-not-told",
        Wording(
            "当场告知理由、依据、权利和救济途径，当事人或者见证人在场",
            "Reasons, basis, rights and remedies told on the spot, party or witness there"),
        source: MeasureLaw.procedure
    ) { facts, _, _ in
        guard case .execution(let execution, _)? = facts.act else { return nil }
        guard execution.rightsTold else {
            return Wording(
                "应当当场告知当事人理由、依据和依法享有的权利、救济途径", "The party must be told reasons, basis, rights and remedies on the spot")
        }
        return CaseGuards.isBlank(execution.present)
            ? Wording("请写明到场的当事人或者见证人", "Say which party or witness was there") : nil
    }

    static let listed = Guard<CaseMeasure>(
        "list-missing", Wording("清单载明名称和数量", "The list gives names and quantities"), source: MeasureLaw.list
    ) { facts, _, _ in
        guard case .execution(_, let goods)? = facts.act else { return nil }
        guard !goods.isEmpty else { return Wording("清单至少有一项", "The list needs at least one line") }
        return goods.contains { CaseGuards.isBlank($0.name) || $0.quantity <= 0 || CaseGuards.isBlank($0.unit) }
            ? Wording("清单每项应当有名称、数量和计量单位", "Each line needs a name, a quantity and its unit") : nil
    }

    static let notAhead = Guard<CaseMeasure>(
        "execution-to-come", Wording("实施时间不晚于现在", "It was carried out, and not in time to come")
    ) { facts, _, moment in
        guard case .execution(let execution, _)? = facts.act, execution.at > moment else { return nil }
        return Wording("实施时间不能晚于现在", "The time of execution lies ahead")
    }

    static let notExtended = Guard<CaseMeasure>(
        "already-extended", Wording("延长只有一次，且在期满前", "It may be extended once, before it ends"),
        source: MeasureLaw.period
    ) { facts, _, moment in
        if facts.extensions > 0 { return Wording("已延长一次，不得再延长", "It was extended already") }
        guard let due = facts.dueAt, moment > due else { return nil }
        return Wording("期限已经届满，应当立即解除", "The period is over: lift the measure at once")
    }

    static let reasonGiven = Guard<CaseMeasure>(
        "reasons-missing", Wording("写明理由", "Reasons are given")
    ) { facts, _, _ in
        switch facts.act {
        case .reason(let text)? where CaseGuards.isBlank(text): Wording("请写明理由", "Give the reasons")
        case .ending(let ending)? where CaseGuards.isBlank(ending.text):
            Wording("请写明物品去向和经手情况", "Say who received what")
        default: nil
        }
    }

    static let testPlanned = Guard<CaseMeasure>(
        "test-incomplete", Wording("期间明确并已书面告知当事人", "Its end is fixed and the party told in writing"),
        source: MeasureLaw.period
    ) { facts, _, moment in
        guard case .test(let test)? = facts.act else { return nil }
        if CaseGuards.isBlank(test.organ) || CaseGuards.isBlank(test.subject) {
            return Wording("请写明检验检测机构和事项", "Say who tests, and what")
        }
        if test.toldOn > moment.date { return Wording("告知日期不能晚于今天", "The day of telling lies ahead") }
        return test.until < test.toldOn ? Wording("检验检测期间的截止日期早于告知日期", "It would end before the party was told") : nil
    }

    /// The goods go where the law lets them go.
    static let disposable = Guard<CaseMeasure>(
        "no-ground-for-disposal",
        Wording(
            "没收有处罚决定，移送有公安机关立案，转换限于登记保存", "Confiscation was decided, the police have filed, or evidence kept is seized"),
        source: MeasureLaw.disposal
    ) { facts, _, _ in
        guard case .ending(let ending)? = facts.act else { return nil }
        switch ending.outcome {
        case .confiscated where !facts.isConfiscated:
            return Wording("本案尚未作出没收的决定", "The case was not decided with confiscation")
        case .handedToPolice where !facts.isWithPolice:
            return Wording("公安机关尚未立案", "The police have not filed the case")
        case .seized where facts.kind.isCompulsory:
            return Wording("只有先行登记保存的证据可以转为查封、扣押", "Only evidence registered for keeping can be seized from then on")
        case nil: return Wording("请选择物品去向", "Say what became of the goods")
        default: return nil
        }
    }

    static let grounded = Guard<CaseMeasure>(
        "no-ground-for-release", Wording("写明解除情形", "The ground for lifting is given"), source: MeasureLaw.release
    ) { facts, _, _ in
        guard case .ending(let ending)? = facts.act, ending.ground == nil else { return nil }
        return Wording("请选择解除的情形", "Say on what ground it is lifted")
    }

    static let over = Guard<CaseMeasure>(
        "period-not-over", Wording("七个工作日已届满", "The seven working days are over"), source: MeasureLaw.keeping
    ) { facts, _, moment in
        guard let due = facts.dueAt, moment > due else { return Wording("期限尚未届满", "The period is not over") }
        return nil
    }
}
