import Enforcement
import Law
import Operations
import TestSupport

/// A unit with one registered mark and an officer who takes listings in.
struct ListingScene {
    let house: TestOffice
    let officer: Actor

    init() async throws {
        house = try await TestOffice()
        officer = try await house.person("李梅", [.officer], in: house.county)
        _ = try await house.office.perform(
            RegisterRights([
                RightDraft(
                    mark: "云岭泉", classes: [32], holder: "云岭泉饮品有限公司", registrationNumber: "T1",
                    referencePrice: .yuan(36))
            ]), as: officer)
    }

    /// Takes a feed in, in pieces as a network brings them.
    func take(
        _ bytes: [UInt8], by size: Int = 7, as actor: Actor? = nil
    ) async throws -> (summary: ListingIntake.Summary, rows: [ImportedRow]) {
        var intake = try await ListingIntake(named: "测试", into: house.office, as: actor ?? officer)
        var rows: [ImportedRow] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            rows += try await intake.feed(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        let (summary, last) = try await intake.finishing()
        return (summary, rows + last)
    }

    @discardableResult
    func take(_ text: String) async throws -> ListingIntake.Summary { try await take(Array(text.utf8)).summary }

    /// The queue, of every status and score unless said otherwise.
    func queue(
        as actor: Actor? = nil, _ change: (inout ListingQueue.Filter) -> Void = { _ in }
    ) async throws -> [ListingQueue.Line] {
        let reader = actor ?? officer
        var filter = ListingQueue.Filter()
        filter.status = nil
        change(&filter)
        return try await house.office.read { [filter] in try ListingQueue.lines(filter, for: reader, in: $0) }
    }

    /// The one listing of a feed of one line.
    func listing(_ title: String = "云☆岭☆泉 天然水") async throws -> Listing {
        try await take("{\"id\":\"L1\",\"title\":\"\(title)\",\"platform\":\"淘金\",\"price\":\"9.90\"}\n")
        guard let line = try await queue().first else { throw Refusal.notFound(.listing) }
        return line.listing
    }

    func show(_ id: ListingID, as actor: Actor? = nil) async throws -> ShownListing {
        let reader = actor ?? officer
        return try await house.office.read { try ListingStore.show(id, for: reader, in: $0) }
    }

    func problems(of batch: String) async throws -> [ImportProblem] {
        try await house.office.read { try ImportStore.problems(of: batch, limit: 1_000, in: $0).map(\.problem) }
    }
}
