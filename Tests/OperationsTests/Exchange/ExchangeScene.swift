import Enforcement
import Foundation
import Law
import Storage
import TestSupport

@testable import Operations

/// 李梅 of the county, and the files of an agency's system.
struct ExchangeScene {
    let world: CaseWorld
    var house: TestOffice { world.house }
    var li: Actor { world.li }
    var office: Office { house.office }

    init(_ world: CaseWorld? = nil) async throws {
        if let world { self.world = world } else { self.world = try await CaseWorld() }
    }

    /// Names the officers of every case that is only registered: checking begins, and goods may be recorded.
    func beginChecking() async throws {
        let ids: [CaseID] = try await office.read { access in
            try access.query("SELECT id FROM case_file WHERE state = 'registered'").map { try $0.get("id") }
        }
        for id in ids {
            let team = AssignCaseOfficers(id, officers: [li.userID, world.wang.userID])
            _ = try await office.perform(team, as: world.head)
        }
    }

    /// Takes a file in, begins the checks, and takes it in again, so that the goods are recorded too.
    func settle(_ text: String, by mapping: AgencyMapping) async throws {
        _ = try await take(text, by: mapping, piece: 4_096)
        try await beginChecking()
        _ = try await take(text, by: mapping, piece: 4_096)
    }

    static let table = """
        {"agency": "ajgl", "name": "案件系统", "file": "csv", "key": "编号",
         "fields": {"title": "案由", "conduct": "事实", "party": "当事人", "partyCode": "代码", "place": "地点",
                    "source": {"from": "来源", "values": {"检查": "inspection", "举报": "report"}},
                    "conductOn": {"from": "日期", "date": "yyyy/M/d"}, "amount": "金额"},
         "goods": {"fields": {"name": "物品", "mark": "商标", "sold": "已售", "unsold": "未售", "soldAt": "单价",
                              "priceBasis": "依据"}}}
        """
    static let head = "编号,案由,事实,当事人,代码,地点,来源,日期,金额,物品,商标,已售,未售,单价,依据\n"
    static let first =
        "A1,销售假冒丝巾,网店销售标有云锦的丝巾,青石县锦绣商行,92990100MA9100071Y,人民路8号,检查,2026/11/2,62000,丝巾,云锦,120,380,99,账册\n"
        + "A1,,,,,,,,,围巾,云锦,10,0,50,账册\n"
    static let second = "A2,销售假酒,门店销售假酒,王五,,城关镇,举报,2026/11/3,900.5,,,,,,\n"

    static let objects = """
        {"agency": "ajgl", "name": "案件系统", "file": "ndjson", "key": "id",
         "fields": {"title": "cause", "conduct": "facts", "party": "party", "partyCode": "code", "place": "place",
                    "source": {"from": "origin", "values": {"1": "inspection", "2": "report"}},
                    "conductOn": "day", "amount": {"from": "sum", "unit": "fen"}},
         "goods": {"member": "items", "fields": {"name": "n", "mark": "m", "sold": "s", "unsold": "u", "soldAt": "p",
                              "priceBasis": "b"}}}
        """

    static func mapping(_ text: String = table) throws -> AgencyMapping { try AgencyMapping(parsing: Array(text.utf8)) }

    /// Takes a file in, in pieces of a size.
    func take(
        _ text: String, by mapping: AgencyMapping, piece: Int = 7, rehearsal: Bool = false, as actor: Actor? = nil
    ) async throws -> (counts: ExchangeCounts, problems: [ImportProblem], run: String) {
        try await take(Array(text.utf8), by: mapping, piece: piece, rehearsal: rehearsal, as: actor)
    }

    func take(
        _ bytes: [UInt8], by mapping: AgencyMapping, piece: Int = 7, rehearsal: Bool = false, as actor: Actor? = nil
    ) async throws -> (counts: ExchangeCounts, problems: [ImportProblem], run: String) {
        var intake = try await ExchangeIntake(mapping, isRehearsal: rehearsal, into: office, as: actor ?? li)
        var problems: [ImportProblem] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            problems += try await intake.feed(Array(bytes[start..<min(bytes.count, start + piece)]))
        }
        problems += try await intake.finish()
        return (intake.counts, problems, intake.run)
    }

    /// Everything of the unit, as the mapping writes it.
    func written(_ mapping: AgencyMapping, as actor: Actor? = nil) async throws -> String {
        var export = ExchangeExport(mapping)
        var bytes: [UInt8] = []
        while true {
            let next = try await export.next(for: actor ?? li, in: office)
            if next.isEmpty { return String(decoding: bytes, as: UTF8.self) }
            bytes += next
        }
    }

    /// The cases of the unit, by title, with their goods as they stand.
    func cases() async throws -> [(record: Case, goods: [CaseGoods])] {
        let actor = li
        return try await office.read { access in
            try access.query("SELECT id FROM case_file ORDER BY title").map { row in
                let loaded = try CaseStore.load(row.get("id"), for: actor, in: access)
                return (loaded.record, loaded.goods)
            }
        }
    }

    func count(_ table: String) async throws -> Int {
        try await office.read { try $0.first("SELECT count(*) AS number FROM \(table)")?.get("number") ?? 0 }
    }
}
