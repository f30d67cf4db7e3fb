import Enforcement
import HTTPTypes
import Law
import Operations

/// Consultations of the police and the procuratorate: list, read, and the acts on one.
enum ConsultationAPI {
    static let all: [any Route] = [list, read] + ActAPI<Consultation>.all + ActAPI<Case>.opening(Consultation.self)

    private static let state = QueryParameter<ConsultationState>("state", "Only consultations in this state.")

    private static let list = APIRoute(
        list: "/consultations",
        APIOperation(
            "listConsultations", ConsultationText.consultations, tag: Consultation.tag,
            access: .scope(.consultationRead)
        ).taking(state), of: ConsultationLineView.self
    ) { call in
        let page = try call.page()
        var filter = ConsultationStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.after = page.after?.values.first.map { ConsultationID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try ConsultationStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: ConsultationLineView.init)
    }

    private static let read = APIRoute(
        .get, "/consultations/\(.id)",
        APIOperation(
            "readConsultation", Wording("案件咨询", "A consultation"), tag: Consultation.tag,
            access: .scope(.consultationRead)),
        replies: .ok(ConsultationView.self, versioned: true)
    ) { call in
        let file = try await call.file(ConsultationFile.self)
        return APIAnswer(ConsultationView(file), version: file.loaded.record.version)
    }
}
