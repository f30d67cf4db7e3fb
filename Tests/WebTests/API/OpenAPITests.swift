import Foundation
import TestSupport
import Testing

@testable import Web

struct OpenAPITests {
    private static let tables: [[any Route]] = [Routes.all, TestRoutes.all]

    @Test func `the description of the test subject is as it was`() {
        let document = OpenAPI.document(of: RouteTable(TestRoutes.all).api, version: "1.0.0")
        expectGolden(document.text(pretty: true), "notes.openapi.json")
    }

    @Test(arguments: tables)
    func `every operation has a name of its own`(routes: [any Route]) {
        let names = RouteTable(routes).api.map(\.operation.id)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: tables)
    func `every name among the components stands for one type`(routes: [any Route]) {
        var types: [String: ObjectIdentifier] = [:]
        for type in RouteTable(routes).api.flatMap(OpenAPITests.types) {
            let known = types.updateValue(ObjectIdentifier(type), forKey: type.schemaName)
            #expect(known == nil || known == ObjectIdentifier(type), "\(type.schemaName)")
        }
    }

    @Test(arguments: tables)
    func `every example holds against its schema`(routes: [any Route]) {
        for type in RouteTable(routes).api.flatMap(OpenAPITests.types) {
            let problems = SchemaBook.shared.check(Examples.json(of: type), as: type)
            #expect(problems.isEmpty, "\(type.schemaName)")
        }
    }

    @Test(
        .enabled(if: PythonOracle.has("openapi_spec_validator"), "openapi-spec-validator is not installed"),
        arguments: tables
    )
    func `the description is OpenAPI 3.1 by the published schema`(routes: [any Route]) throws {
        let document = OpenAPI.document(of: RouteTable(routes).api, version: "1.0.0").text(pretty: true)
        let script = """
            import json, sys
            from openapi_spec_validator import OpenAPIV31SpecValidator
            errors = list(OpenAPIV31SpecValidator(json.load(sys.stdin)).iter_errors())
            [print(e.message[:300], list(e.path)) for e in errors]
            """
        #expect(try PythonOracle.run(script, input: document) == "")
    }

    private static func types(_ route: APIRoute) -> [any APIValue.Type] {
        var types: [any APIValue.Type] = []
        if case .json(let type, _) = route.body { types.append(type) }
        if case .lines(let type, _) = route.body { types.append(type) }
        switch route.reply.content {
        case .json(let type), .page(let type), .lines(let type): types.append(type)
        case .nothing, .documents: break
        }
        return types
    }
}
