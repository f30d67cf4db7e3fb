import Enforcement
import Law
import Operations
import Testing
import TestSupport

/// What a unit learns of its scores from its officers' verdicts.
struct UnitCalibrationTests {
    private let scene: ListingScene
    private let head: Actor

    init() async throws {
        scene = try await ListingScene()
        head = try await scene.house.person("马骏", [.unitHead], in: scene.house.county)
    }

    /// Takes listings in and judges them: the disguised ones are confirmed, save every fifth; the open ones dismissed.
    private func judge(_ numbers: Range<Int>, isOneSided: Bool = false) async throws {
        try await scene.take(
            numbers.map { number in
                let title = number.isMultiple(of: 2) ? "云玲泉 天然水 高仿 \(number)" : "云岭泉 天然水 \(number)"
                return #"{"id":"\#(number)","title":"\#(title)"}"# + "\n"
            }.joined())
        for line in try await scene.queue(as: nil, { $0.limit = 500 }) where line.listing.status == .unseen {
            let number = try #require(Int(line.listing.externalID))
            let isConfirmed = isOneSided || number.isMultiple(of: 2) && !number.isMultiple(of: 5)
            _ = try await scene.house.office.perform(
                GiveVerdict(line.listing.id, version: 1, verdict: isConfirmed ? .suspected : .cleared),
                as: scene.officer)
        }
    }

    private func report(as actor: Actor? = nil) async throws -> CalibrationReport {
        let reader = actor ?? head
        return try await scene.house.office.read { try CalibrationReport(for: reader, in: $0) }
    }

    private func train(after: Int, _ reason: String = "判读已满", as actor: Actor? = nil) async throws -> Int {
        try await scene.house.office.perform(TrainCalibration(after: after, reason: reason), as: actor ?? head)
    }

    @Test func `too few verdicts are refused, and the preview says so before`() async throws {
        try await judge(0..<20)
        let report = try await report()
        #expect((report.verdicts, report.confirmed, report.candidate == nil) == (20, 8, true))
        #expect(report.obstacle?.code == RefusalCode("too-few-verdicts"))
        await expectRefusal(RefusalCode("too-few-verdicts")) { _ = try await train(after: 0) }
    }

    @Test func `verdicts that are all alike teach nothing`() async throws {
        try await judge(0..<50, isOneSided: true)
        await expectRefusal(RefusalCode("one-sided-verdicts")) { _ = try await train(after: 0) }
    }

    @Test func `what the preview shows is what is trained, with its reason, and each version stays`() async throws {
        try await judge(0..<60)
        let candidate = try #require(try await report().candidate)
        #expect(try await train(after: 0, " 判读已满 ") == 1)
        let first = try #require(try await report().current)
        #expect((first.version, first.reason, first.by, first.at) == (1, "判读已满", "马骏", scene.house.office.now))
        #expect(first.curve.points == candidate.curve.points && first.asTrained == candidate.reliability)
        #expect((first.curve.verdicts, first.curve.confirmed) == (60, 24))
        #expect(first.curve.error < first.curve.errorOfScores)
        // 24 of 30 disguised ones were confirmed, none of the 30 open ones.
        #expect(first.curve.points.map(\.verdicts) == [30, 30])
        #expect(first.curve.points.map(\.probability) == [0.0161, 0.8])
        scene.house.clock.advance(days: 1)
        try await judge(100..<140)
        #expect(try await report().since.map(\.verdicts).reduce(0, +) == 40)
        #expect(try await train(after: 1) == 2)
        #expect(try await report().history.map(\.version) == [2, 1])
        #expect(try await report().history.last?.curve.points == first.curve.points)
        #expect(try await report().since.isEmpty)
        let old = try #require(try await scene.queue(as: nil) { $0.limit = 500 }.first { $0.listing.externalID == "2" })
        let share = try #require(try await scene.show(old.listing.id).foretold)
        #expect(share.now.version == 2 && share.then == nil)
        let late = try #require(
            try await scene.queue(as: nil) { $0.limit = 500 }.first { $0.listing.externalID == "102" })
        #expect(try await scene.show(late.listing.id).foretold?.then == .init(version: 1, probability: 0.8))
    }

    @Test func `without new verdicts, without a reason and after somebody else it is refused`() async throws {
        try await judge(0..<60)
        let wrong = await expectRefusal(.invalidInput) { _ = try await train(after: 0, " ") }
        #expect(wrong?.facts["field"] == "reason")
        _ = try await train(after: 0)
        await expectRefusal(.versionConflict) { _ = try await train(after: 0) }
        await expectRefusal(.invalidInput) { _ = try await train(after: 1) }
    }

    @Test func `an officer sees it and does not train it, and units have their own`() async throws {
        try await judge(0..<60)
        await expectRefusal(.notAllowed) { _ = try await train(after: 0, as: scene.officer) }
        _ = try await train(after: 0)
        #expect(try await report(as: scene.officer).current?.version == 1)
        let unit = try await scene.house.unit("云川市市场监督管理局", region: "430200")
        let stranger = try await scene.house.person("周岩", [.unitHead], in: unit)
        let elsewhere = try await report(as: stranger)
        #expect(elsewhere.current == nil && elsewhere.verdicts == 0)
        let custodian = try await scene.house.person("罗平", [.custodian], in: scene.house.county)
        await expectRefusal(.notAllowed) { _ = try await report(as: custodian) }
    }
}
