import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Cases handed over to another unit, and designated by the superior of both, as the offices keep them.
struct CaseJurisdictionTests {
    /// The county of the world, a second one beside it, and the city above both.
    private struct Region {
        let world: CaseWorld
        let receiver: Unit
        let receiverHead: Actor
        let cityHead: Actor

        init() async throws {
            world = try await CaseWorld()
            let house = world.house
            receiver = try await house.unit("白石县市场监督管理局", short: "白市监", kind: .marketSupervision, region: "430104")
            receiverHead = try await house.person("石局", [.unitHead], in: receiver, signInName: "shi.ju")
            let city = try await house.unit("星州市市场监督管理局", short: "星市监", kind: .marketSupervision, region: "430100")
            cityHead = try await house.person("星局", [.unitHead], in: city, signInName: "xing.ju")
        }

        func handOver(_ id: CaseID) async throws -> CaseID {
            try await world.act(HandOverCase(id, to: receiver.id, reasons: "违法行为发生地在白石县"), as: world.head)
            return try #require(try await world.load(id).bonds.last).id
        }
    }

    @Test func `a case goes on with the other unit under its own number, and that unit sees the whole`() async throws {
        let region = try await Region()
        let world = region.world
        let id = try await world.investigating()
        try await world.addEvidence(to: id)
        await #expect(throws: Refusal.notFound(.case)) { try await world.load(id, as: region.receiverHead) }
        let next = try await region.handOver(id)
        let (ended, onward) = (try await world.load(id), try await world.load(next, as: region.receiverHead))
        #expect(ended.record.state == .handedOver && ended.record.closedAt == world.house.clock.now)
        #expect(try await world.clocks(ended.record.reference).filter(\.isRunning).isEmpty)
        #expect(onward.record.number == "白市监案〔2026〕1号" && onward.record.state == .registered)
        #expect(onward.record.source == .handedOver && onward.record.party == ended.record.party)
        #expect(onward.people.isEmpty && onward.facts.cameByHandOver && onward.handedFrom == ended.record.unitID)
        #expect(onward.merged.map(\.evidence.count) == [1] && onward.amount == ended.record.amount)
        #expect(try await world.load(id, as: region.receiverHead).evidence.count == 1)
        // The sender no longer sees what the other does.
        await #expect(throws: Refusal.notFound(.case)) { try await world.load(next) }
        let listed = try await world.office.read {
            try CaseList.lines(CaseList.Filter(), for: region.receiverHead, in: $0).map(\.record.id)
        }
        #expect(Set(listed) == [id, next])
        let seen = try await world.office.read { try SeenCases.all(at: world.house.clock.now, in: $0) }
        #expect(seen.map(\.amount) == [nil, .yuan(62_000)])
        let told = try await world.office.read { access in
            try access.query("SELECT topic FROM message WHERE to_unit = $1", [region.receiver.id]).map {
                try $0.get("topic", as: String.self)
            }
        }
        #expect(told == ["case.handed-over"])
    }

    @Test func `the hand-over sends its letter, and the superior its notice to both units`() async throws {
        let region = try await Region()
        let world = region.world
        let id = try await world.checking()
        let next = try await region.handOver(id)
        let letter = try #require(try await documents(of: id, region).first)
        #expect(letter.number == "青市监移送〔2026〕1号")
        let said = FilledTexts.of(try letter.read())
        #expect(said["收文单位"] == "白石县市场监督管理局" && said["移送理由"] == "违法行为发生地在白石县")
        #expect(said["移送依据"]?.contains("第十四条") == true && said["联系人"]?.contains("李梅") == true)
        try await world.act(
            AskDesignation(next, other: world.house.county.id, reasons: "发生地不在本县"), as: region.receiverHead)
        try await world.act(
            DesignateJurisdiction(next, region.receiver.id, reasons: "网店实际经营地在白石县"), as: region.cityHead)
        let notice = try #require(try await documents(of: next, region).first)
        #expect(notice.number == "星市监指管〔2026〕1号")
        let designated = FilledTexts.of(try notice.read())
        #expect(designated["收文单位"] == "白石县市场监督管理局、青石县市场监督管理局")
        #expect(designated["被指定单位"] == "白石县市场监督管理局" && designated["联系人"] == "星局")
    }

    @Test func `no file is added to a case that goes on with another unit`() async throws {
        let region = try await Region()
        let world = region.world
        let id = try await world.investigating()
        _ = try await region.handOver(id)
        await #expect(throws: Refusal.self) {
            try await world.office.read { access in
                try EvidenceDesk.require(
                    addingTo: RecordReference(.case, id.rawValue), by: world.li, at: world.office.now, in: access)
            }
        }
        let file = try await world.office.read { access in
            try CaseFile(id, for: world.li, at: world.house.clock.now, yellow: .third, in: access)
        }
        #expect(!file.mayAddFiles)
    }

    private func documents(of id: CaseID, _ region: Region) async throws -> [DocumentStore.Document] {
        try await region.world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access)
                .compactMap { try DocumentStore.find($0.id, in: access) }
        }
    }

    @Test func `whoever received a case does not hand it on but asks the superior, who leaves it there`() async throws {
        let region = try await Region()
        let world = region.world
        let next = try await region.handOver(try await world.checking())
        let onwards = HandOverCase(next, to: world.house.county.id, reasons: "退回")
        #expect(
            try await world.refusal(of: onwards, as: region.receiverHead) == RefusalCode("handed-over-already"))
        await #expect(throws: Refusal.notFound(.case)) { try await world.load(next, as: region.cityHead) }
        try await world.act(
            AskDesignation(next, other: world.house.county.id, reasons: "发生地不在本县"), as: region.receiverHead)
        let asked = try await world.load(next, as: region.cityHead)
        #expect(asked.facts.superior == region.cityHead.unitID)
        let clock = try #require(
            try await world.clocks(asked.record.reference).first { $0.limitID == .caseDesignation })
        #expect(clock.unitID == region.cityHead.unitID && clock.isUnverified && clock.isRunning)
        #expect(
            try await world.refusal(
                of: DesignateJurisdiction(next, region.receiver.id, reasons: "由你局管辖"), as: region.receiverHead)
                == RefusalCode("not-the-superior"))
        try await world.act(
            DesignateJurisdiction(next, region.receiver.id, reasons: "发生地在白石县"), as: region.cityHead)
        let decided = try await world.load(next, as: region.receiverHead)
        #expect(decided.record.state == .registered && decided.facts.superior == nil)
        #expect(decided.jurisdiction.map(\.designated) == ["白石县市场监督管理局"])
        #expect(
            try await world.clocks(decided.record.reference).first { $0.limitID == .caseDesignation }?.outcome == .met)
    }

    @Test func `where the superior designates another unit the case goes on there, and every number stays`()
        async throws
    {
        let region = try await Region()
        let world = region.world
        let first = try await world.checking()
        let second = try await region.handOver(first)
        try await world.act(
            AskDesignation(second, other: world.house.county.id, reasons: "有异议"), as: region.receiverHead)
        try await world.act(
            DesignateJurisdiction(second, world.house.county.id, reasons: "由最先立案的单位管辖"), as: region.cityHead)
        let middle = try await world.load(second, as: region.receiverHead)
        #expect(middle.record.state == .handedOver)
        let third = try #require(middle.bonds.last { $0.isOnward }).id
        let back = try await world.load(third)
        #expect(back.record.number == "青市监案〔2026〕2号" && back.record.unitID == world.house.county.id)
        #expect(back.merged.map(\.record.id) == [first, second] && back.amount == .yuan(62_000))
        #expect(try await world.load(second).record.state == .handedOver, "the county sees what was handed back")
        #expect(try await world.load(first, as: region.cityHead).record.id == first)
    }

    @Test func `there is no question without a common superior`() async throws {
        let world = try await CaseWorld()
        let far = try await world.house.unit("远县市场监督管理局", short: "远市监", kind: .marketSupervision, region: "510104")
        let id = try await world.checking()
        #expect(
            try await world.refusal(of: AskDesignation(id, other: far.id, reasons: "争议"), as: world.head)
                == RefusalCode("no-superior"))
        #expect(
            try await world.refusal(
                of: HandOverCase(id, to: world.countyPolice.id, reasons: "移送"), as: world.head)
                == RefusalCode("hand-over-receiver"))
    }
}
