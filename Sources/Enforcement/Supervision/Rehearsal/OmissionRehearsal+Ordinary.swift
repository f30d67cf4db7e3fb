import Law

extension OmissionRehearsal {
    /// Adds cases that are in order: most far from any line, some as near to it as the law allows.
    mutating func addOrdinary() {
        switch number(1...100) {
        case 1...62: addSmall()
        case 63...70: addNear()
        case 71...76: addTransferred()
        case 77...78: addRefusedByPolice()
        case 79: addInTime()
        case 80: addLawful()
        case 81...84: addDealtWith()
        case 85...87: addFarApart()
        case 88...90: addSmallSum()
        case 91...92: addMitigated()
        case 93...94: addWithoutOptionalFine()
        case 95...96: addClocksInOrder()
        case 97: addCorrections()
        case 98: addEnteredInTime()
        case 99: addOneHolder()
        default: addOldPenalty()
        }
    }

    private mutating func addSmall() {
        var sketch = CaseSketch(unit: unit(), subject: chance(60) ? subject() : nil, amount: yuan(200...39_000))
        sketch.conductAgo = number(30...900)
        sketch.registeredAgo = sketch.conductAgo - 10
        sketch.filedAgo = sketch.conductAgo - 12
        if chance(30) {
            sketch.goods = [
                CaseGoods(
                    name: "假冒云锦", mark: "云锦", holder: "甲公司", sold: number(1...100), unsold: number(0...100),
                    soldAt: yuan(10...180), markedPrice: yuan(10...180), priceBasis: "标价签")
            ]
        }
        if chance(60) { sketch.decide(sketch.conductAgo - 25, fine: yuan(500...20_000)) }
        add(sketch, because: "a small case")
    }

    private mutating func addNear() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(40_000...49_900))
        if chance(50) { sketch.decide(10, fine: sketch.amount) }
        add(sketch, because: "close to the line, no penalty before")
    }

    private mutating func addTransferred() {
        let states: [TransferState] = [
            .proposed, .approved, .handedOver, .forwarded, .received, .filed, .goodsHandedOver,
        ]
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(50_000...900_000))
        sketch.transfers = [transfer(states[Int(number(0...6))], ago: 10)]
        add(sketch, because: "transferred")
    }

    private mutating func addRefusedByPolice() {
        let states: [TransferState] = [.notFiled, .takenBack, .sentBack]
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(50_000...300_000))
        sketch.transfers = [transfer(states[Int(number(0...2))], ago: 30)]
        if chance(60) { sketch.decide(5, fine: sketch.amount) }
        add(sketch, because: "the police did not take it up")
    }

    private mutating func addInTime() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(50_000...300_000))
        sketch.registeredAgo = number(0...3)
        sketch.filedAgo = sketch.registeredAgo
        add(sketch, because: "the time for the transfer runs")
    }

    private mutating func addLawful() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(50_000...300_000))
        sketch.decide(10, fine: nil)
        sketch.outcome = chance(50) ? .notEstablished : .noPenalty
        add(sketch, because: "no violation found")
    }

    /// One party again and again, each time penalised before the next act: nothing adds up.
    private mutating func addDealtWith() {
        let (unit, subject) = (unit(), subject())
        for place in 0..<Int64(3) {
            var sketch = CaseSketch(unit: unit, subject: subject, amount: yuan(17_000...23_000))
            sketch.conductAgo = 100 + 300 * place
            sketch.registeredAgo = sketch.conductAgo - 5
            sketch.filedAgo = sketch.conductAgo - 6
            sketch.decide(sketch.conductAgo - 60, fine: sketch.amount)
            add(sketch, because: "dealt with before the next act")
        }
    }

    private mutating func addFarApart() {
        let subject = subject()
        for ago in [40, 785] as [Int64] {
            var sketch = CaseSketch(unit: unit(), subject: subject, amount: yuan(30_000...39_000))
            sketch.conductAgo = ago
            sketch.registeredAgo = ago - 10
            sketch.filedAgo = ago - 12
            add(sketch, because: "more than two years apart")
        }
    }

    private mutating func addSmallSum() {
        let (unit, subject) = (unit(), subject())
        for place in 0..<Int64(3) {
            var sketch = CaseSketch(unit: unit, subject: subject, amount: yuan(5_000...16_000))
            sketch.conductAgo = 60 + 10 * place
            add(sketch, because: "several acts below the line together")
        }
    }

    private mutating func addMitigated() {
        var sketch = CaseSketch(unit: unit(), subject: subject())
        sketch.goods = [
            CaseGoods(name: "不合格插座", unsold: 100, seized: 100, markedPrice: yuan(20...90), priceBasis: "标价签")
        ]
        sketch.basis = "《中华人民共和国产品质量法》第五十条"
        sketch.decide(15, fine: .yuan(500))
        sketch.mitigation = .harmUndone
        add(sketch, because: "mitigated with a ground")
    }

    private mutating func addWithoutOptionalFine() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(1_000...30_000))
        sketch.decide(15, fine: nil)
        if chance(50) { sketch.basis = "《著作权法》第五十三条" }
        add(sketch, because: "a fine the law leaves open")
    }

    private mutating func addClocksInOrder() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(60_000...300_000))
        sketch.transfers = [transfer(.received, ago: 8)]
        let transfer = sketch.transfers[0].id
        sketch.clocks = [
            clock(.caseStatement, sketch.unit, nil, due: 5, stopped: nil),
            clock(.transferReconsiderationRequest, sketch.unit, transfer, due: 6, stopped: 2),
            clock(.transferHeadDecision, sketch.unit, transfer, due: 6, stopped: 6),
            clock(.transferFilingDecision, UnitID("POLICE1"), transfer, due: -2, stopped: nil),
        ]
        add(sketch, because: "clocks in order")
    }

    private mutating func addCorrections() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(60_000...300_000))
        switch number(1...3) {
        case 1: sketch.transfers = [transfer(.goodsHandedOver, ago: 20)]
        case 2:
            sketch.transfers = [transfer(.received, ago: 8)]
            sketch.releases = [release(ago: 9)]
        default: sketch.amount = yuan(1_000...30_000)
        }
        if sketch.releases.isEmpty { sketch.releases = [release(ago: 3)] }
        add(sketch, because: "goods corrected in order")
    }

    private mutating func addEnteredInTime() {
        var sketch = CaseSketch(unit: unit(), subject: subject(), amount: yuan(1_000...30_000))
        sketch.registeredAgo = 20
        sketch.filedAgo = 27
        add(sketch, because: "entered in time")
    }

    /// Two marks of one holder count as one.
    private mutating func addOneHolder() {
        var sketch = CaseSketch(unit: unit(), subject: subject())
        sketch.goods = twoMarks(holders: ["甲公司", "甲公司"])
        add(sketch, because: "two marks of one holder")
    }

    /// A penalty more than two years before the act lowers no line.
    private mutating func addOldPenalty() {
        let subject = subject()
        var earlier = CaseSketch(unit: unit(), subject: subject, amount: yuan(5_000...9_000))
        earlier.conductAgo = 900
        earlier.registeredAgo = 890
        earlier.filedAgo = 885
        earlier.decide(860, fine: earlier.amount)
        add(earlier, because: "an earlier penalty")
        add(CaseSketch(unit: unit(), subject: subject, amount: yuan(30_000...39_000)), because: "penalised long before")
    }
}
