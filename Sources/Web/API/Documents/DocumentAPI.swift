import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// Issued documents for machines: the file of each, as people save it.
enum DocumentAPI {
    private static let tag = APITag("documents", Wording("文书", "Documents"))

    static let all: [any Route] = [
        route(.pdf, "readDocumentPDF", Wording("文书的 PDF", "A document as PDF")),
        route(.docx, "readDocumentWord", Wording("文书的 Word 文件", "A document as a Word file")),
    ]

    private static func route(_ format: SheetFile.Format, _ name: String, _ title: Wording) -> APIRoute {
        APIRoute(
            .get, Paths.documentFilePattern(format),
            APIOperation(name, title, tag: tag, access: .scope(.caseRead)).refusing(.unavailable), body: .none,
            reply: ReplyDeclaration(
                status: 200, content: .document(mediaType: format.mediaType), isVersioned: false)
        ) { call in
            let reader = try call.machine()
            let document = try await DocumentRoutes.load(call.id(), for: reader, in: call.house)
            let file = SheetFile(try IssuedSheet.sheet(of: document), for: reader)
            return Response(
                status: .ok,
                headers: [
                    .contentType: format.mediaType, .contentSecurityPolicy: SecurityHeaders.filePolicy,
                    .contentDisposition: ContentDisposition.text(file.name(format), isInline: false),
                ],
                body: .init(
                    byteBuffer: ByteBuffer(bytes: try await file.bytes(as: format, by: call.house.office.printer))))
        }
    }
}
