import Enforcement
import HTTPTypes
import Law
import Operations

/// Suspects: list, read, and the acts on one. They are entered by an act on their transfer.
enum SuspectAPI {
    static let all: [any Route] = [list, read] + ActAPI<Suspect>.all + ActAPI<Transfer>.opening(Suspect.self)

    private static let state = QueryParameter<SuspectState>("state", "Only suspects in this state.")
    private static let transfer = QueryParameter<String>("transfer", "Only suspects of this transfer, by its id.")

    private static let list = APIRoute(
        list: "/suspects",
        APIOperation("listSuspects", SuspectText.suspects, tag: Suspect.tag, access: .scope(.suspectRead))
            .taking(state).taking(transfer), of: SuspectLineView.self
    ) { call in
        let page = try call.page()
        var filter = SuspectStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.transferID = call.query(transfer).map { TransferID($0) }
        filter.after = page.after?.values.first.map { SuspectID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try SuspectStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: SuspectLineView.init)
    }

    private static let read = APIRoute(
        .get, "/suspects/\(.id)",
        APIOperation(
            "readSuspect", Wording("涉案人员、单位", "A suspect"), tag: Suspect.tag, access: .scope(.suspectRead)),
        replies: .ok(SuspectView.self, versioned: true)
    ) { call in
        let file = try await call.file(SuspectFile.self)
        return APIAnswer(SuspectView(file), version: file.loaded.record.version)
    }
}
