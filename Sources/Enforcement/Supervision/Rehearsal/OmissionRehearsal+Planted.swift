import Law

extension OmissionRehearsal {
    /// Plants one omission, in one of the ways in which its kind comes about.
    mutating func plant(_ kind: OmissionKind, variant: Int) {
        switch kind {
        case .thresholdMet: plantThreshold(variant % 6)
        case .closeWithRepeats: plantRepeats()
        case .splitCases: plantSplit(variant)
        case .acrossUnits: plantAcross(variant)
        case .fineBelowRange: plantFine(variant)
        case .lateEntry: plantEntry()
        case .lateStep: plantStep(variant)
        case .goodsReleased: plantRelease(variant)
        case .stuckWithPolice: plantStuck(variant)
        }
    }

    private mutating func plantThreshold(_ variant: Int) {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(50_000...900_000))
        switch variant {
        case 0: sketch.decide(20, fine: sketch.amount)
        case 1: sketch.knownAgo = number(6...40)
        case 2:
            sketch.state = .notFiled
            sketch.filedAgo = nil
        case 3: sketch.transfers = [transfer(.notApproved, ago: 20)]
        case 4: sketch.goods = twoMarks(holders: ["甲公司", "乙公司"])
        default: planPenalties(of: sketch.subject, count: 1, before: &sketch, amount: 30_000...39_000)
        }
        expect(.thresholdMet, add(sketch, because: "planted").rawValue)
    }

    private mutating func plantRepeats() {
        var sketch = CaseSketch(unit: unit(), subject: subject())
        planPenalties(of: sketch.subject, count: 2, before: &sketch, amount: 24_100...29_500)
        expect(.closeWithRepeats, add(sketch, because: "planted").rawValue)
    }

    /// Earlier penalties of small amounts, each in effect before the conduct and not two years old.
    private mutating func planPenalties(
        of subject: SubjectID?, count: Int64, before sketch: inout CaseSketch, amount: ClosedRange<Int64>
    ) {
        sketch.amount = yuan(amount)
        sketch.conductAgo = number(60...200)
        sketch.registeredAgo = sketch.conductAgo - 5
        sketch.filedAgo = sketch.conductAgo - 8
        for place in 1...count {
            var earlier = CaseSketch(unit: unit(), subject: subject, amount: yuan(5_000...9_000))
            let ago = sketch.conductAgo + 100 * place
            earlier.conductAgo = ago + 50
            earlier.registeredAgo = ago + 40
            earlier.filedAgo = ago + 38
            earlier.decide(ago, fine: earlier.amount)
            add(earlier, because: "an earlier penalty")
        }
    }

    private mutating func plantSplit(_ variant: Int) {
        let (unit, subject) = (unit(), subject())
        for place in 0..<Int64(3) {
            var sketch = CaseSketch(unit: unit, subject: subject, amount: yuan(18_000...24_000))
            sketch.conductAgo = 90 + 10 * place
            sketch.registeredAgo = 80
            sketch.filedAgo = 78
            if variant.isMultiple(of: 2) { sketch.decide(20 + place, fine: sketch.amount) }
            add(sketch, because: "planted")
        }
        expect(.splitCases, "\(subject)/trademark")
    }

    private mutating func plantAcross(_ variant: Int) {
        let subject = subject()
        for place in 0..<Int64(2) {
            var sketch = CaseSketch(unit: UnitID("UNIT\(70 + place)"), subject: subject, amount: yuan(26_000...39_000))
            sketch.conductAgo = 90 + 200 * place
            sketch.registeredAgo = sketch.conductAgo - 10
            sketch.filedAgo = sketch.conductAgo - 12
            if variant.isMultiple(of: 2) { sketch.decide(30, fine: sketch.amount) }
            add(sketch, because: "planted")
        }
        expect(.acrossUnits, "\(subject)/trademark")
    }

    private mutating func plantFine(_ variant: Int) {
        var sketch = CaseSketch(unit: unit(), subject: subject())
        let price = yuan(20...90)
        sketch.goods = [
            CaseGoods(name: "不合格插座", unsold: 100, seized: 100, markedPrice: price, priceBasis: "标价签")
        ]
        sketch.basis = "《中华人民共和国产品质量法》第五十条"
        sketch.decide(15, fine: variant.isMultiple(of: 3) ? nil : Money(minor: price.minor * 100 / 5))
        expect(.fineBelowRange, add(sketch, because: "planted").rawValue)
    }

    private mutating func plantEntry() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(1_000...30_000))
        sketch.registeredAgo = number(5...30)
        sketch.filedAgo = sketch.registeredAgo + number(20...60)
        sketch.conductAgo = (sketch.filedAgo ?? 0) + 5
        expect(.lateEntry, add(sketch, because: "planted").rawValue)
    }

    private mutating func plantStep(_ variant: Int) {
        let limits: [(TimeLimitID, TransferState?)] = [
            (.transferHeadDecision, .proposed), (.transferHandOver, .approved), (.caseDecision, nil),
            (.transferGoods, .filed), (.penaltyService, nil), (.transferReconsiderationRequest, .notFiled),
        ]
        let (limit, state) = limits[variant % limits.count]
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(60_000...400_000))
        if let state { sketch.transfers = [transfer(state, ago: 20)] } else { sketch.amount = yuan(1_000...30_000) }
        let isDone = limit != .transferReconsiderationRequest && (variant / limits.count).isMultiple(of: 2)
        let clock = clock(limit, sketch.unit, sketch.transfers.first?.id, due: 10, stopped: isDone ? 4 : nil)
        sketch.clocks = [clock]
        add(sketch, because: "planted")
        expect(.lateStep, clock.id)
    }

    private mutating func plantRelease(_ variant: Int) {
        let states: [TransferState] = [.proposed, .approved, .received, .filed]
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(60_000...400_000))
        sketch.transfers = [transfer(states[variant % states.count], ago: 20)]
        sketch.releases = [release(ago: number(1...15))]
        expect(.goodsReleased, "\(add(sketch, because: "planted").rawValue)/1")
    }

    private mutating func plantStuck(_ variant: Int) {
        let states: [TransferState] = [.handedOver, .forwarded, .received]
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(60_000...400_000))
        let state = states[variant % states.count]
        sketch.transfers = [transfer(state, ago: 30)]
        let clock = clock(
            state == .received ? .transferFilingDecision : .transferForward, UnitID("POLICE1"),
            sketch.transfers[0].id, due: number(1...20), stopped: nil)
        sketch.clocks = [clock]
        add(sketch, because: "planted")
        expect(.stuckWithPolice, clock.id)
    }

    // MARK: - Parts

    mutating func transfer(_ state: TransferState, ago: Int64) -> SeenTransfer {
        let id = newName("T")
        return SeenTransfer(
            id: TransferID(id), number: "试市监移〔2026〕\(id)号", state: state, proposedAt: moment(ago),
            receiverID: UnitID("POLICE1"))
    }

    mutating func clock(
        _ limit: TimeLimitID, _ unit: UnitID, _ transfer: TransferID?, due: Int64, stopped: Int64?
    ) -> SeenClock {
        SeenClock(
            id: newName("K"), limit: limit, task: Wording("办理", "Act"), unitID: unit, transferID: transfer,
            startedAt: moment(due + 3), dueAt: moment(due), stoppedAt: stopped.map { moment($0) })
    }

    func release(ago: Int64) -> GoodsRelease {
        GoodsRelease(line: 1, name: "假冒白酒", before: 120, after: 0, reason: "发还当事人", at: moment(ago))
    }

    /// Goods under two marks, worth between 30,000 and 40,000 yuan.
    mutating func twoMarks(holders: [String]) -> [CaseGoods] {
        let marks: [String] = ["云锦", "北辰星"]
        return zip(marks, holders).map { (mark: String, holder: String) in
            CaseGoods(
                name: "假冒\(mark)", mark: mark, holder: holder, sold: 100, unsold: 0, soldAt: yuan(160...195),
                priceBasis: "销售记录")
        }
    }
}
