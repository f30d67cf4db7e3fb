import Enforcement
import Law
import Storage

extension SampleWorld {
    /// Judges some listings, makes clues of them, and leaves clues in every state.
    func makeClues(_ cast: Cast) async throws {
        let monitor = try cast.person("monitor")
        var filter = ListingQueue.Filter()
        filter.scoreFrom = 0.5
        filter.limit = 160
        let wanted = filter
        let lines = try await office.read { try ListingQueue.lines(wanted, for: monitor, in: $0) }
        try await judge(lines.suffix(60).map(\.listing), as: monitor)
        let homes = ["yunzhou", "bixi", "yunzhou", "linze"]
        for (place, group) in stride(from: 0, to: min(96, lines.count), by: 3).enumerated() {
            let part = lines[group..<min(group + 3, lines.count)]
            guard let first = part.first else { break }
            // Every unit has clues of every stage.
            let home = homes[(place + place / 8) % 4]
            begin(place % 8, place)
            let mark = first.strongest?.mark ?? first.listing.title
            let clue = try await office.perform(
                DispatchListings(
                    part.map(\.listing.id), to: try cast.unit(home),
                    title: "疑似销售假冒“\(mark)”注册商标的商品", summary: "网络监测发现，售价明显低于正品，标题使用变体字规避。"),
                as: monitor)
            try await carry(clue, in: home, as: cast, stage: place % 8)
        }
    }

    /// In how many days the period of an open clue runs out, one clue after the other: two are late, two due today.
    private static let dueIn = [6, 2, 11, 0, 4, 15, 1, 8, -2, 3, 10, 18, 7, 5, 12, 9, 0, 13, 3, -1, 16, 8, 2, 14]

    /// Goes to where a clue begins that is left at a stage; one that waits to be accepted is due by that.
    private func begin(_ stage: Int, _ place: Int) {
        let hour = 9 + place % 8
        switch stage {
        case 2: go(toMeet: .clueAcceptance, in: [2, 0, 1, 3][place / 8 % 4], hour: hour)
        case 7: go(daysAgo: 38 - place, hour: hour)
        default: go(toMeet: .clueCheck, in: SampleWorld.dueIn[place % SampleWorld.dueIn.count], hour: hour)
        }
    }

    private func judge(_ listings: [Listing], as actor: Actor) async throws {
        for (place, listing) in listings.enumerated() {
            let verdict: ListingStatus = [.suspected, .cleared, .unsure][place % 3]
            _ = try await office.perform(GiveVerdict(listing.id, version: listing.version, verdict: verdict), as: actor)
        }
    }

    /// Takes a clue some stages on: 0 leaves it new, 7 closes it.
    private func carry(_ id: ClueID, in home: String, as cast: Cast, stage: Int) async throws {
        let head = try cast.person(home == "yunzhou" ? "head" : "\(home).head")
        let officer = try cast.person(home == "yunzhou" ? "officer" : "\(home).officer")
        guard stage >= 1 else { return }
        pass(hours: 2)
        var clue = try await office.perform(
            TriageClue(id, version: 1, priority: stage == 2 ? .urgent : .high), as: head)
        guard stage >= 2 else { return }
        pass(hours: 1)
        clue = try await office.perform(AssignClue(id, version: clue.version, officers: [officer.userID]), as: head)
        guard stage >= 3 else { return }
        pass(hours: 5)
        clue = try await office.perform(AcceptClue(id, version: clue.version), as: officer)
        guard stage >= 5 else { return }
        pass(days: 4)
        clue = try await office.perform(
            ReportOnClue(id, version: clue.version, report: "经现场核查，店铺未能提供进货凭证，商品与正品特征不符。"), as: officer)
        guard stage == 7 else { return }
        pass(days: 1)
        _ = try await office.perform(
            CloseClue(id, version: clue.version, closure: .insufficient, reason: "店铺已注销，无法进一步核查。"), as: head)
    }
}
