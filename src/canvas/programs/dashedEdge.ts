/** Background geography: a straight, dashed line without an arrowhead, since no sentence says it. */
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute vec4 a_color;
attribute float a_end;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;

const float bias = 255.0 / 254.0;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_dimensions / 2.0;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_dimensions / 2.0;
  vec2 delta = target - source;
  float len = max(length(delta), 0.0001);
  vec2 normal = vec2(-delta.y, delta.x) / len;

  v_half = max(1.0, a_thickness / u_sizeRatio) * u_pixelRatio / 2.0;
  v_across = a_side * (v_half + 1.0);
  v_along = a_end * len / u_pixelRatio;
  vec2 position = mix(source, target, a_end) + normal * v_across;
  gl_Position = vec4(position * 2.0 / u_dimensions, 0.0, 1.0);

  v_color = a_color;
  v_color.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  float phase = mod(v_along, 9.0);
  float gap = smoothstep(5.0, 5.8, phase) - smoothstep(8.2, 9.0, phase);
  float edge = smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  gl_FragColor = mix(v_color, transparent, max(gap, edge));
}
`;

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_pixelRatio', 'u_sizeRatio'] as const;

export class DashedEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [0, -1],
        [1, 1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ) {
    const { array } = this;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = data.size;
    array[start + 5] = floatColor(data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
    const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
  }
}
