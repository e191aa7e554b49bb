/** RSS 2.0 as its specification says (rssboard.org/rss-specification), for a validating parser. */
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The elements that our feeds may hold, in any order where the specification allows any. */
const grammar = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
  <xs:element name="rss">
    <xs:complexType>
      <xs:sequence><xs:element name="channel" type="channel"/></xs:sequence>
      <xs:attribute name="version" use="required" fixed="2.0"/>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="channel">
    <xs:sequence>
      <xs:choice minOccurs="3" maxOccurs="20">
        <xs:element name="title" type="words"/>
        <xs:element name="link" type="address"/>
        <xs:element name="description" type="words"/>
        <xs:element name="language" type="xs:language"/>
        <xs:element name="lastBuildDate" type="moment"/>
        <xs:element name="ttl" type="xs:positiveInteger"/>
        <xs:any namespace="##other" processContents="lax"/>
      </xs:choice>
      <xs:element name="item" type="item" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="item">
    <xs:all>
      <xs:element name="title" type="words"/>
      <xs:element name="link" type="address"/>
      <xs:element name="guid">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="words"><xs:attribute name="isPermaLink" type="xs:boolean"/></xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="pubDate" type="moment"/>
      <xs:element name="category" type="words" minOccurs="0"/>
      <xs:element name="description" type="words"/>
    </xs:all>
  </xs:complexType>
  <xs:simpleType name="words"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="address"><xs:restriction base="xs:anyURI"><xs:pattern value="https?://.+"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="moment">
    <xs:restriction base="xs:string">
      <xs:pattern value="(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\\-][0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>`;

/** What libxml2 finds wrong with a feed: nothing, where it is well-formed and follows the specification. */
export async function rssFaults(source: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: source },
    schema: { fileName: 'rss-2.0.xsd', contents: grammar },
    initialMemoryPages: 32 * memoryPages.MiB,
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  return errors.map(({ message }) => message);
}
