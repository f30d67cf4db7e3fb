import Enforcement
import HTTPTypes
import Law
import Operations

/// Samples, tests and identification: list, read, and the acts on one. They are opened by an act on a case.
enum InquiryAPI {
    static let all: [any Route] = [list, read] + ActAPI<Inquiry>.all + ActAPI<Case>.opening(Inquiry.self)

    private static let state = QueryParameter<InquiryState>("state", "Only inquiries in this state.")
    private static let kind = QueryParameter<InquiryKind>("kind", "Only inquiries of this kind.")

    private static let list = APIRoute(
        list: "/inquiries",
        APIOperation(
            "listInquiries", InquiryText.inquiries, tag: Inquiry.tag,
            access: .scope(.caseRead)
        ).taking(state).taking(kind), of: InquiryLineView.self
    ) { call in
        let page = try call.page()
        var filter = InquiryStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.kind = call.query(kind)
        filter.after = page.after?.values.first.map { InquiryID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try InquiryStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: InquiryLineView.init)
    }

    private static let read = APIRoute(
        .get, "/inquiries/\(.id)",
        APIOperation(
            "readInquiry", Wording("抽样检验与辨认", "A test or identification"), tag: Inquiry.tag,
            access: .scope(.caseRead)),
        replies: .ok(InquiryView.self, versioned: true)
    ) { call in
        let file = try await call.file(InquiryFile.self)
        return APIAnswer(InquiryView(file), version: file.loaded.record.version)
    }
}
