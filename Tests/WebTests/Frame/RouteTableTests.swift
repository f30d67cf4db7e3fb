import HTTPTypes
import Testing

@testable import Web

struct RouteTableTests {
    private let table = RouteTable(TestRoutes.all)

    @Test(
        arguments: [
            ("/", ["GET", "HEAD"]), ("/sign-in", ["GET", "HEAD", "POST"]), ("/notes", ["POST"]), ("/notes/", []),
            ("//", []),
            ("/api/v1/notes", ["GET", "HEAD", "POST"]), ("/api/v1/notes/N1", ["DELETE", "GET", "HEAD"]),
            ("/api/v1/notes/export", ["GET", "HEAD"]), ("/api/v1/notes/import", ["POST"]), ("/api/v1/notes/a%20b", []),
            ("/nothing", []),
        ] as [(String, [String])])
    func `a path has the methods of its most special pattern`(path: String, methods: [String]) {
        #expect(table.methods(at: path).map(\.rawValue) == methods)
    }

    @Test func `the table holds pages, API and the frame's own`() {
        #expect(table.api.count + table.pages.count + 2 == table.routes.count)
        #expect(Routes.table.routes.count == Routes.all.count)
    }

    @Test func `a route declared twice stops the program, whatever its values are called`() async {
        await #expect(processExitsWith: .failure) {
            _ = RouteTable([
                PageRoute(.get, "/a/\(.id)", access: .anyone) { _ in .redirect(.root) },
                PageRoute(.get, "/a/\(.id("other"))", access: .anyone) { _ in .redirect(.root) },
            ])
        }
    }
}
