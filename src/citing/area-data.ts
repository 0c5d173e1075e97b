import type { Thing } from 'schema-dts';
import { absolute, areaPath } from '../domain/paths.ts';
import type { Area } from '../schema/area.ts';

/** A police force area as linked data, under the address of its page here. */
export function areaData({ id, name, code, country, also }: Area, base: string): Thing {
  return {
    '@type': 'AdministrativeArea',
    '@id': `${absolute(areaPath(id), base)}#area`,
    name,
    ...(also.length === 0 ? {} : { alternateName: also }),
    identifier: { '@type': 'PropertyValue', propertyID: 'ONS', value: code },
    containedInPlace: { '@type': 'Country', name: country },
  };
}
